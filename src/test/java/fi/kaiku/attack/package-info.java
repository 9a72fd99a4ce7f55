/**
 * What whoever holds Kaiku's database, the patient system's extract, or a place before the screen
 * every day, can find out about who answered what. Written to be read by a data protection officer:
 * begin with {@code AttackTest}; docs/anonymity.md has the promise in words.
 */
package fi.kaiku.attack;

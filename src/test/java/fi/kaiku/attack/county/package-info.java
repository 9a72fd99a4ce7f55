/** Three months of a small county for attackers to look at, lived through Kaiku's own parts. */
package fi.kaiku.attack.county;

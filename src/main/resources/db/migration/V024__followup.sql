create schema mail;
create schema followup;

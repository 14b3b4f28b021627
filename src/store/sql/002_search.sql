-- What a case is searched by: one row for each statement, actor, contact, report and issue of its record. Derived, and
-- brought up to date by what has changed. `words` holds the stems of the item's own language and, beside them, plain
-- forms without diacritics in Latin letters, those of every spelling of the names in it too.
create table searched (
  case_name text not null references cases (name) on delete cascade,
  kind text not null,
  id text not null,
  -- the text-search configuration its stems were made by
  configuration text not null,
  -- of all that the row was made of
  hash text not null,
  -- of two that fit equally well the one of more weight comes first
  weight double precision not null,
  words tsvector not null,
  primary key (case_name, kind, id)
);
create index searched_words on searched using gin (words);

-- How far the rows of a case go: the record they were made of, and the configurations that occur.
create table searches (
  case_name text primary key references cases (name) on delete cascade,
  made_of text not null,
  configurations text[] not null
);

drop index reports_words;
alter table reports drop column words;

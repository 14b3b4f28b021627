-- A case is a set of reports that are read into one record.
create table cases (
  name text primary key,
  created timestamptz not null default now(),
  -- when reports were last read into it: the latest is the one meant where none is named
  touched timestamptz not null default now()
);

-- A report as intake made it. `content` is its JSON as text: jsonb would lose the order of fields and cannot hold every
-- Unicode string that a page may have. `words` is what it is searched by.
create table reports (
  case_name text not null references cases (name) on delete cascade,
  id text not null,
  -- of all that reading depends on: the same fingerprint gives the same reading
  fingerprint text not null,
  content text not null,
  diagnostics text not null,
  words tsvector not null,
  added timestamptz not null default now(),
  primary key (case_name, id)
);
create index reports_words on reports using gin (words);
create index reports_fingerprint on reports (fingerprint);

-- What one reader made of one report, read once for all cases and never again. Without the report itself.
create table readings (
  fingerprint text not null,
  reader text not null,
  content text not null,
  primary key (fingerprint, reader)
);

-- What people decided; rows are added and never changed. A new decision may undo an older one.
create table decisions (
  number bigint generated always as identity primary key,
  case_name text not null references cases (name) on delete cascade,
  content text not null,
  made timestamptz not null default now()
);
create index decisions_case on decisions (case_name, number);

-- The record last made of a case, and of what: it can always be made anew.
create table records (
  case_name text primary key references cases (name) on delete cascade,
  made_of text not null,
  content text not null
);

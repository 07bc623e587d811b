-- The logs of all desks, and what a desk may do: read them, add to its own, and nothing else.
-- {desks} stands for the role in which all desks of this meeting are. Everything belongs to whoever runs this step.

alter default privileges revoke execute on functions from public;
revoke all on schema public from public;

create schema hub;
create schema api_v1;

-- which of these files were carried out here
create table hub.step (
  number integer primary key,
  name   text not null,
  at     timestamptz not null default clock_timestamp()
);

-- ── the meeting and its desks ────────────────────────────────────────────────────────────────────────────────────────

create table hub.meeting (
  one           boolean primary key default true check (one),
  event         text not null check (event ~ '^[0-9a-f]{32}$'),
  event_key     text not null default '',      -- the fingerprint of the event key; empty in training
  least_version integer not null default 1,
  begun         timestamptz not null default clock_timestamp()
);

-- which revision of the list the hub has, and what tells it from the same number in another history of this hub
-- `writer`: the key of the desk from which the list comes.
create table hub.list (
  one    boolean primary key default true check (one),
  rev    bigint not null default 0,
  mark   text not null default '',
  writer text not null default ''
);
insert into hub.list default values;

create table hub.desk (
  no          integer generated always as identity primary key,
  key         bytea not null unique check (length(key) = 32),
  role        name not null unique,
  number      integer not null,
  name        text not null,
  certificate text not null check (length(certificate) <= 1000),
  verifier    text not null,                    -- of its password: so that a backup has all that lets desks in again
  added       timestamptz not null default clock_timestamp(),
  stopped     timestamptz
);

-- what a desk says of itself at the end of a round; the only thing here that is written over
create table hub.contact (
  desk     integer primary key references hub.desk,
  heard    timestamptz not null,
  unsent   integer not null,
  clock_ms bigint not null,
  version  text not null check (length(version) <= 40)
);

-- ── logs ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

create table hub.log (
  no    bigint generated always as identity primary key, -- a desk may skip two thousand million of them in an hour
  id    text collate "C" not null unique check (id ~ '^[0-9a-f]{32}$'),
  desk  integer not null references hub.desk,
  begun timestamptz not null default clock_timestamp()
);

create table hub.entry (
  log       bigint not null references hub.log,
  seq       bigint not null check (seq > 0),
  statement text collate "C" not null,
  content   text collate "C",
  signature bytea not null check (length(signature) = 64),
  hash      bytea not null generated always as (sha256(statement::bytea || signature)) stored,
  received  timestamptz not null default clock_timestamp(),
  by        name not null default session_user,
  primary key (log, seq),
  check (length(statement) + coalesce(octet_length(content), 0) <= 65536)
);
alter table hub.entry alter column statement set storage main;
create index entry_hash on hub.entry using hash (hash);

-- lines that belong to no run here: another branch of a log, or without what comes before them
create table hub.aside (
  number    bigint primary key,
  statement text collate "C" not null,
  content   text collate "C",
  signature bytea not null check (length(signature) = 64),
  hash      bytea not null unique generated always as (sha256(statement::bytea || signature)) stored,
  mark      bytea not null,                     -- over all hashes up to this one: tells one history from another
  received  timestamptz not null default clock_timestamp(),
  by        name not null default session_user,
  check (length(statement) + coalesce(octet_length(content), 0) <= 65536)
);

create table hub.aside_count (
  one    boolean primary key default true check (one),
  number bigint not null default 0,
  mark   bytea not null default ''
);
insert into hub.aside_count default values;

-- ── what holds for every line, whoever sends it ──────────────────────────────────────────────────────────────────────

-- The parts of a statement: log, seq, hash before, at, kind, digest; null for what is none. Taken apart at its quotes
-- and put together again: a regular expression of this length takes milliseconds.
create function hub.parts(statement text) returns text[] language plpgsql immutable parallel safe as $$
declare
  q text[] := string_to_array(statement, '"');
  p text[] := array[q[6], substr(q[9], 2, greatest(length(q[9]) - 2, 0)), q[12], q[16], q[20], q[24]];
begin
  if statement = '{"v":2,"desk":"' || p[1] || '","seq":' || p[2] || ',"prev":"' || p[3] || '","at":"' || p[4]
                 || '","t":"' || p[5] || '","x":"' || p[6] || '"}'
     and length(p[1]) = 32 and length(p[3]) = 64 and length(p[6]) = 64
     and translate(p[1] || p[3] || p[6], '0123456789abcdef', '') = ''
     and p[2] ~ '^[1-9][0-9]*$' and length(p[2]) <= 15 and p[5] ~ '^[a-z_.]+$' and length(p[5]) <= 60
     and length(p[4]) = 29 and right(p[4], 6) = '+00:00'
     and translate(p[4], '123456789', '000000000') = '0000-00-00T00:00:00.000+00:00' then
    return p;
  end if;
  return null;
end $$;

create function hub.is_line(parts text[], content text) returns boolean language sql stable begin atomic
  select parts is not null
     and (content is null or encode(sha256(convert_to(content, 'UTF8')), 'hex') = parts[6]);
end;

-- After every insert, of all its rows at once. It must see all rows whatever the sender may see, so it is the owner's.
-- Only the first of a run is looked up: a join with all entries would be planned by their number of long ago.
create function hub.entry_follows() returns trigger language plpgsql security definer
set search_path = hub, pg_temp as $$
declare wrong record;
begin
  with line as materialized (select log, seq, content, hash, hub.parts(statement) as p from new_rows),
  near as (
    select line.*, lag(seq) over w as near, lag(hash) over w as near_hash, lag(p[4]) over w as near_at
    from line window w as (partition by log order by seq)),
  known as (
    select n.log, n.seq, n.p[3] as prev, n.p[4] as at,
           hub.is_line(n.p, n.content) and n.p[2]::bigint = n.seq
             and n.p[1] = (select l.id from hub.log l where l.no = n.log) as good,
           case when near = seq - 1 then near_hash
                else (select b.hash from hub.entry b where b.log = n.log and b.seq = n.seq - 1) end as hash,
           case when near = seq - 1 then near_at
                else (select (hub.parts(b.statement))[4] from hub.entry b where b.log = n.log and b.seq = n.seq - 1)
           end as before
    from near n)
  select * into wrong from known
  where not good or case when seq = 1 then prev <> repeat('0', 64)
                         else hash is null or encode(hash, 'hex') <> prev or before > at end
  order by log, seq limit 1;
  if not found then return null; end if;
  if not wrong.good then raise exception 'no line of a log' using errcode = 'RD003'; end if;
  if wrong.seq > 1 and wrong.hash is null then raise exception 'gap' using errcode = 'RD002'; end if;
  if wrong.seq = 1 or encode(wrong.hash, 'hex') <> wrong.prev then
    raise exception 'fork' using errcode = 'RD001';
  end if;
  raise exception 'earlier than the one before it' using errcode = 'RD003';
end $$;
create trigger entry_follows after insert on hub.entry referencing new table as new_rows
  for each statement execute function hub.entry_follows();

create function hub.never() returns trigger language plpgsql set search_path = hub, pg_temp as $$
begin raise exception 'what is written stays' using errcode = 'RD004'; end $$;
create trigger entry_stays before update or delete or truncate on hub.entry
  for each statement execute function hub.never();
create trigger aside_stays before update or delete or truncate on hub.aside
  for each statement execute function hub.never();
create trigger log_stays before update or delete or truncate on hub.log
  for each statement execute function hub.never();

-- A hint that something is new, and never what: every role may listen.
create function hub.hint() returns trigger language plpgsql set search_path = hub, pg_temp as $$
begin perform pg_notify('regdesk', ''); return null; end $$;
create trigger entry_hint after insert on hub.entry for each statement execute function hub.hint();
create trigger aside_hint after insert on hub.aside for each statement execute function hub.hint();

-- ── who may what ─────────────────────────────────────────────────────────────────────────────────────────────────────

-- Asked of every table of every question: in this language its plan is kept.
create function hub.my_desk() returns integer language plpgsql stable security definer
set search_path = hub, pg_temp as $$
begin return (select no from hub.desk where role = session_user and stopped is null); end $$;

alter table hub.meeting enable row level security;
alter table hub.list    enable row level security;
alter table hub.desk    enable row level security;
alter table hub.contact enable row level security;
alter table hub.log     enable row level security;
alter table hub.entry   enable row level security;
alter table hub.aside   enable row level security;
create policy reads on hub.meeting for select to {desks} using ((select hub.my_desk()) is not null);
create policy reads on hub.list    for select to {desks} using ((select hub.my_desk()) is not null);
create policy reads on hub.desk    for select to {desks} using ((select hub.my_desk()) is not null);
create policy reads on hub.contact for select to {desks} using ((select hub.my_desk()) is not null);
create policy reads on hub.log     for select to {desks} using ((select hub.my_desk()) is not null);
create policy reads on hub.entry   for select to {desks} using ((select hub.my_desk()) is not null);
create policy reads on hub.aside   for select to {desks} using ((select hub.my_desk()) is not null);
create policy begins on hub.log    for insert to {desks} with check (desk = (select hub.my_desk()));
create policy adds on hub.entry    for insert to {desks}
  with check (log in (select l.no from hub.log l where l.desk = (select hub.my_desk())));

grant usage on schema hub, api_v1 to {desks};
grant select on hub.list, hub.contact, hub.log, hub.entry, hub.aside to {desks};
grant select (event, event_key, least_version) on hub.meeting to {desks};
grant select (no, key, number, name, certificate, stopped) on hub.desk to {desks};
grant insert (id, desk) on hub.log to {desks};
grant insert (log, seq, statement, content, signature) on hub.entry to {desks};
grant execute on function hub.my_desk() to {desks};
grant execute on function hub.parts(text) to {desks};

-- ── the interface, version 1: the only names that a desk says ────────────────────────────────────────────────────────
-- What only reads is bound to its tables when it is made (begin atomic) and becomes a part of the question that names
-- it, so that it is planned once for a connection and not at each call.

create view api_v1.desk with (security_invoker = true) as
  select d.key, d.number, d.name, d.certificate, c.heard, coalesce(c.unsent, 0) as unsent,
         coalesce(c.clock_ms, 0) as clock_ms, coalesce(c.version, '') as version, d.stopped is not null as stopped
  from hub.desk d left join hub.contact c on c.desk = d.no;

create view api_v1.line with (security_invoker = true) as
  select l.id as log, e.seq, e.statement, e.content, e.signature, e.hash
  from hub.entry e join hub.log l on l.no = e.log;

create view api_v1.aside with (security_invoker = true) as
  select number, statement, content, signature, hash, mark from hub.aside;

create function api_v1.hello(out event text, out now timestamptz, out rev bigint, out mark text, out asides bigint,
  out asides_mark bytea, out least_version integer, out writer text) returns setof record language sql stable begin atomic
  select m.event, clock_timestamp(), l.rev, l.mark, coalesce(a.number, 0), coalesce(a.mark, ''), m.least_version, l.writer
  from hub.meeting m cross join hub.list l
  left join lateral (select number, mark from hub.aside order by number desc limit 1) a on true;
end;

create function api_v1.heads(out log text, out seq bigint, out hash bytea) returns setof record language sql stable
begin atomic
  select l.id, e.seq, e.hash from hub.log l
  cross join lateral (select seq, hash from hub.entry e where e.log = l.no order by seq desc limit 1) e;
end;

create function api_v1.hash_at(log_id text, at_seq bigint) returns bytea language sql stable begin atomic
  select hash from hub.entry where log = (select no from hub.log where id = log_id) and seq = at_seq;
end;

-- offset 0 makes `have` a bare column, which row security lets into the condition of the index
create function api_v1.pull(logs text[], heads bigint[], most integer, out statement text, out content text,
  out signature bytea) returns setof record language sql stable begin atomic
  select e.statement, e.content, e.signature
  from (select l.no, coalesce(v.seq, 0) as have
        from hub.log l left join unnest(logs, heads) v(id, seq) on v.id = l.id order by l.no offset 0) w
  cross join lateral (select * from hub.entry e where e.log = w.no and e.seq > w.have order by e.seq limit most) e
  limit most;
end;

-- All lines of one log. What is there already must be the same; all of it is added, or nothing.
create function api_v1.push(statements text[], contents text[], signatures bytea[]) returns integer language plpgsql
set search_path = hub, pg_temp as $$
declare
  first text[] := hub.parts(statements[1]);
  start bigint := first[2]::bigint;
  mine integer := hub.my_desk();
  log_no bigint;
  log_desk integer;
  head bigint;
  skip integer;
begin
  if first is null then raise exception 'no line of a log' using errcode = 'RD003'; end if;
  if mine is null then raise exception 'this desk was stopped' using errcode = 'RD006'; end if;
  insert into hub.log (id, desk) select first[1], mine
    where not exists (select from hub.log where id = first[1]) on conflict do nothing;
  select no, desk into log_no, log_desk from hub.log where id = first[1];
  if log_no is null then raise exception 'this desk was stopped meanwhile' using errcode = 'RD006'; end if;
  if log_desk <> mine then raise exception 'the log of another desk' using errcode = 'RD005'; end if;
  select coalesce((select seq from hub.entry where log = log_no order by seq desc limit 1), 0) into head;
  if start > head + 1 then raise exception 'gap' using errcode = 'RD002'; end if;
  skip := least(head - start + 1, cardinality(statements));
  if skip > 0 and exists (
      select from unnest(statements, signatures) with ordinality t(statement, signature, i)
      join hub.entry e on e.log = log_no and e.seq = start + t.i - 1
      where t.i <= skip and e.hash <> sha256(t.statement::bytea || t.signature)) then
    raise exception 'fork' using errcode = 'RD001';
  end if;
  if skip = cardinality(statements) then return 0; end if;
  insert into hub.entry (log, seq, statement, content, signature)
    select log_no, start + t.i - 1, t.statement, t.content, t.signature
    from unnest(statements, contents, signatures) with ordinality t(statement, content, signature, i)
    where t.i > skip order by t.i;
  return cardinality(statements) - skip;
end $$;

create function api_v1.lacks(hashes bytea[]) returns setof bytea language sql stable begin atomic
  select h from unnest(hashes) h
  where not exists (select from hub.entry e where e.hash = h) and not exists (select from hub.aside a where a.hash = h);
end;

-- Numbered under a lock that is held to the end of the transaction: no reader sees a number before a smaller one.
create function api_v1.put_aside(statements text[], contents text[], signatures bytea[]) returns integer
language plpgsql security definer set search_path = hub, pg_temp as $$
declare last record; line record; added integer := 0;
begin
  if hub.my_desk() is null then raise exception 'this desk was stopped' using errcode = 'RD006'; end if;
  select number, mark into last from hub.aside_count for update;
  for line in
    select distinct on (f.hash) f.* from (
      select t.*, sha256(t.said::bytea || t.signature) as hash
      from unnest(statements, contents, signatures) with ordinality t(said, content, signature, i)) f
    where not exists (select from hub.entry e where e.hash = f.hash)
      and not exists (select from hub.aside a where a.hash = f.hash)
    order by f.hash, f.i
  loop
    if not hub.is_line(hub.parts(line.said), line.content) then
      raise exception 'no line of a log' using errcode = 'RD003';
    end if;
    last.number := last.number + 1;
    last.mark := sha256(last.mark || line.hash);
    insert into hub.aside (number, statement, content, signature, mark)
      values (last.number, line.said, line.content, line.signature, last.mark);
    added := added + 1;
  end loop;
  update hub.aside_count set number = last.number, mark = last.mark where added > 0;
  return added;
end $$;

create function api_v1.tell(now_there timestamptz, unsent integer, version text) returns void language sql
security definer set search_path = hub, pg_temp as $$
  insert into hub.contact as c (desk, heard, unsent, clock_ms, version)
    select hub.my_desk(), clock_timestamp(), tell.unsent,
           (extract(epoch from tell.now_there - clock_timestamp()) * 1000)::bigint, tell.version
    where hub.my_desk() is not null
  on conflict (desk) do update set heard = excluded.heard, unsent = excluded.unsent, clock_ms = excluded.clock_ms,
    version = excluded.version
$$;

grant select on all tables in schema api_v1 to {desks};
grant execute on all functions in schema api_v1 to {desks};

-- The list: one writer, read by all desks. {desks} stands for the role in which all desks of this meeting are.

-- Every revision that was, and what tells it from the one of the same number in another history of this hub.
create table hub.revision (
  rev  bigint primary key,
  mark text not null,
  at   timestamptz not null default clock_timestamp()
);

-- Everybody who is or was on the list, as of the revision in which they last changed. No content: on it no more.
create table hub.person (
  id      text collate "C" primary key check (id ~ '^[0-9a-f]{1,64}$'),
  rev     bigint not null references hub.revision,
  hash    text collate "C" not null,
  sha     bytea check (length(sha) = 32),
  content text not null check (octet_length(content) <= 262144)
);
create index person_rev on hub.person (rev, id);

create table hub.photo (
  sha   bytea primary key check (sha = sha256(bytes)),
  bytes bytea not null check (length(bytes) between 1 and 4194304)
);
alter table hub.photo alter column bytes set storage external;

-- A whole list ready to be taken in, in signed parts; a new one replaces the one before it.
create table hub.seed (
  id     text collate "C" primary key check (id ~ '^[0-9a-f]{32}$'),
  rev    bigint not null references hub.revision,
  mark   text not null,
  people integer not null,
  parts  integer not null,
  size   bigint not null,
  at     timestamptz not null default clock_timestamp()
);
create table hub.seed_part (
  seed   text collate "C" not null references hub.seed on delete cascade,
  number integer not null,
  bytes  bytea not null check (length(bytes) <= 8388608),
  primary key (seed, number)
);
alter table hub.seed_part alter column bytes set storage external;

-- Whose connection publishes; it counts for as long as that lasts. No advisory lock: those belong to everybody.
create table hub.publisher (
  one   boolean primary key default true check (one),
  pid   integer not null default 0,
  begun timestamptz
);
insert into hub.publisher default values;

create trigger photo_stays before update or truncate on hub.photo for each statement execute function hub.never();
create trigger revision_stays before update or delete or truncate on hub.revision
  for each statement execute function hub.never();
create trigger list_hint after update on hub.list for each statement execute function hub.hint();

-- The next revision. Its row stays locked to the end of the transaction: revisions become visible in their order, and
-- with them all their rows. A sequence would show a later one before an earlier one that is not committed yet, and
-- whoever read up to the later one would never see the earlier one.
create function hub.next_revision() returns bigint language sql set search_path = hub, pg_temp as $$
  update hub.list set rev = rev + 1, mark = replace(gen_random_uuid()::text, '-', '');
  insert into hub.revision (rev, mark) select rev, mark from hub.list;
  select rev from hub.list;
$$;

-- Some people as they stand now, in one revision of their own; who has no content is on the list no more. Who stands so
-- already is left out, and where that is everybody there is no revision: the answer is how many changed.
create function hub.publish(ids text[], hashes text[], shas bytea[], contents text[]) returns integer
language plpgsql set search_path = hub, pg_temp as $$
declare this bigint; changed integer;
begin
  create temporary table coming on commit drop as
    select n.id collate "C" as id, n.hash, n.sha, n.content
    from unnest(ids, hashes, shas, contents) n(id, hash, sha, content)
    left join hub.person p on p.id = n.id collate "C"
    where case when n.content = '' then p.content <> ''
               else p.id is null or p.content = '' or p.hash <> n.hash or p.sha is distinct from n.sha end;
  select count(*) into changed from coming;
  if changed > 0 then
    this := hub.next_revision();
    insert into hub.person (id, rev, hash, sha, content)
      select c.id, this, c.hash, c.sha, c.content from coming c
    on conflict (id) do update set rev = excluded.rev, hash = excluded.hash, sha = excluded.sha,
      content = excluded.content;
  end if;
  drop table coming;
  return changed;
end $$;

alter table hub.revision  enable row level security;
alter table hub.person    enable row level security;
alter table hub.photo     enable row level security;
alter table hub.seed      enable row level security;
alter table hub.seed_part enable row level security;
create policy reads on hub.revision  for select to {desks} using ((select hub.my_desk()) is not null);
create policy reads on hub.person    for select to {desks} using ((select hub.my_desk()) is not null);
create policy reads on hub.photo     for select to {desks} using ((select hub.my_desk()) is not null);
create policy reads on hub.seed      for select to {desks} using ((select hub.my_desk()) is not null);
create policy reads on hub.seed_part for select to {desks} using ((select hub.my_desk()) is not null);
grant select on hub.revision, hub.person, hub.photo, hub.seed, hub.seed_part to {desks};

create view api_v1.revision with (security_invoker = true) as select rev, mark from hub.revision;
create view api_v1.person with (security_invoker = true) as
  select id, rev, hash, encode(sha, 'hex') as sha, content from hub.person;
create view api_v1.photo with (security_invoker = true) as select sha, bytes from hub.photo;
create view api_v1.seed with (security_invoker = true) as select id, rev, mark, people, parts, size, at from hub.seed;
create view api_v1.seed_part with (security_invoker = true) as select seed, number, bytes from hub.seed_part;
grant select on all tables in schema api_v1 to {desks};

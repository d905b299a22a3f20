-- Who sees a record, as one list: its owner, those it is shared with, and everybody, written as the nil id, when it is
-- published. A large table keeps this list in a generated column, so that one index finds what somebody sees: of the
-- three conditions of the policy no index answers more than one.
create function access.seen_by(owner_id uuid, shared_with uuid[], published boolean) returns uuid[]
language sql immutable parallel safe
return owner_id || shared_with
    || case when published then array['00000000-0000-0000-0000-000000000000'::uuid] else '{}'::uuid[] end;

-- The same policy asked of such a list. Plain enough to be inlined, so that a (gin) index on the list is used.
create function access.may_see(sees uuid[], seen_by uuid[]) returns boolean
language sql immutable parallel safe
return seen_by && (sees || '00000000-0000-0000-0000-000000000000'::uuid);

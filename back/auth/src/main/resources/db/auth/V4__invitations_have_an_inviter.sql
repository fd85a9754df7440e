-- Whose rights are taken away takes no part any more through what they have invited with before.
alter table auth.invitation add column invited_by uuid;
comment on column auth.invitation.invited_by is 'who invited; null where the installation did, or before this was kept';
create index invitation_open_by_inviter on auth.invitation (invited_by) where accepted_at is null and revoked_at is null;

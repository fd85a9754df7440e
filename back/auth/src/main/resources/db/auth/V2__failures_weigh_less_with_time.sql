-- Wrong passwords weigh less as time goes by, so their number has a fraction.
alter table auth.failed_sign_in alter column failures type double precision;

create table auth.half_done (id int);
select nonsense;

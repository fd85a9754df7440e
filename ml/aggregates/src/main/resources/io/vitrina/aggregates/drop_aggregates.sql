-- Leaves what was loaded only.
drop table place;
drop table home;
drop table customer;
drop table merchant_day;
drop table merchant_hour;
drop table owner_week;
drop table owner_month;
drop table owner_cell;
drop table cell_cards;
drop table contribution;
drop table cell;

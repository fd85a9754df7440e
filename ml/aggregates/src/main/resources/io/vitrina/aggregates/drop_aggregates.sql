-- Leaves what was loaded only.
drop table place;
drop table home;
drop table customer;
drop table merchant_day;
drop table merchant_hour;
drop table stand;
drop table outlet_stand;
drop table stand_day;
drop table buyer_week;
drop table buyer_month;
drop table buyer_quarter;
drop table owner_cell;
drop table cell_cards;
drop table contribution;
drop table cell;
drop table owner_part;

-- What is loaded. Identifiers of cards, outlets, merchants and owners are integers; texts stay in outlet and area.
create table area (area string, name string, region string, country string, polygon string);

create table outlet (outlet integer, outlet_id string, merchant integer, merchant_id string, merchant_name string, owner integer,
  name string, mcc string, category_group string, area string, latitude double, longitude double);

create table card_transaction (id bigint, card integer, outlet integer, day integer, hour integer, online boolean, spent_in integer,
  amount bigint);

create table cardholder (card integer, part integer, birth_year integer, gender string, client_category string, residence_area string,
  monthly_income bigint);

create table calendar (day integer, date date, week date, month date, quarter date, weekday integer, day_of_month integer);

-- What is loaded. Identifiers of cards, outlets, merchants and owners are integers; texts stay in outlet and area.
create table area (area varchar, name varchar, region varchar, country varchar, polygon varchar);

create table outlet (outlet integer, outlet_id varchar, merchant integer, merchant_id varchar, merchant_name varchar, owner integer,
  name varchar, mcc varchar, category_group varchar, area varchar, latitude double, longitude double);

create table card_transaction (id bigint, card integer, outlet integer, day integer, hour integer, online boolean, spent_in integer,
  amount bigint);

create table cardholder (card integer, birth_year integer, gender varchar, client_category varchar, residence_area varchar,
  monthly_income bigint);

create table calendar (day integer, date date, week date, month date, quarter date, weekday integer, day_of_month integer);

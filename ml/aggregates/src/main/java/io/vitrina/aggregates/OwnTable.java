package io.vitrina.aggregates;

import java.nio.file.Path;
import java.util.List;

/**
 * A table of schema {@code publication} that tells of places, or of each merchant to itself: what needs no gate.
 *
 * @param columns of the table, in the order of the query
 */
record OwnTable(String name, String columns, String query) {

    static final List<OwnTable> ALL = List.of(
            new OwnTable(
                    "area",
                    "area, name, region, country, polygon",
                    "select area, name, region, country, polygon from area order by area"),
            new OwnTable("merchant", "merchant_id, name, category_group, area, region, country", """
                    select merchant_id, merchant_name, category_group, area, region, country from home
                    order by merchant_id"""),
            new OwnTable(
                    "outlet",
                    "merchant_id, outlet_id, name, mcc, category_group, area, region, country, latitude, longitude",
                    """
                    select merchant_id, outlet_id, name, mcc, category_group, area, region, country, latitude, longitude
                    from place order by merchant_id, outlet_id"""),
            new OwnTable(
                    "merchant_day",
                    "merchant_id, day, outlet_id, channel, sales_minor, refunds_minor, sales_count, refund_count, customers",
                    """
                    select merchant_id, day, outlet_id, channel, sales, refunds, sales_count, refund_count,
                      '{' || coalesce(array_to_string(list_sort(list_distinct(customers)), ','), '') || '}'
                    from merchant_day order by merchant_id, day, outlet_id, channel"""),
            new OwnTable(
                    "merchant_hour",
                    "merchant_id, month, outlet_id, channel, weekday, hour, sales_minor, sales_count",
                    "select * from merchant_hour order by merchant_id, month, outlet_id, channel, weekday, hour"),
            new OwnTable(
                    "owner_part",
                    "merchant_id, category_group, area_level, area, period_level, period_start, sales_minor, refunds_minor, sales_count, customers",
                    """
                    select * from owner_part
                    order by merchant_id, category_group, area_level, area, period_level, period_start"""));

    PublishedTable write(Engine engine, Path folder) {
        Path file = folder.resolve(name + ".csv");
        long rows = engine.writeCopy(query, file);
        return new PublishedTable(name, List.of(columns.split(", ", -1)), file, rows);
    }
}

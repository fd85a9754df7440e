package io.vitrina.training.publication;

import io.vitrina.aggregates.DataFigures;
import io.vitrina.aggregates.PublishedTable;
import io.vitrina.testsupport.database.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** The tables of a publication of two merchants with an outlet and a day each. */
final class SmallPublication {

    static final DataFigures FIGURES = new DataFigures(
            2, 0, List.of(), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2), "EUR", "hash", 2, 2, 2);

    private SmallPublication() {}

    static List<PublishedTable> tables(Path folder) {
        List<PublishedTable> tables = new ArrayList<>();
        tables.add(table(folder, "area", "area,name,region,country,polygon", "centro,\"Centro, old\",Capital,Spain,"));
        tables.add(table(
                folder,
                "merchant",
                "merchant_id,name,category_group,area,region,country",
                "m1,First,restaurants,centro,Capital,Spain\nm2,Second,restaurants,centro,Capital,Spain"));
        tables.add(
                table(
                        folder,
                        "outlet",
                        "merchant_id,outlet_id,name,mcc,category_group,area,region,country,latitude,longitude",
                        "m1,o1,First,5812,restaurants,centro,Capital,Spain,,\nm2,o2,Second,5812,restaurants,centro,Capital,Spain,40.4,-3.7"));
        tables.add(table(
                folder,
                "merchant_day",
                "merchant_id,day,outlet_id,channel,sales_minor,refunds_minor,sales_count,refund_count,customers",
                "m1,2026-03-02,o1,pos,1000,0,1,0,{1}\nm2,2026-03-02,o2,pos,2000,0,1,0,{1}"));
        tables.add(table(
                folder,
                "merchant_hour",
                "merchant_id,month,outlet_id,channel,weekday,hour,sales_minor,sales_count",
                "m1,2026-03-01,o1,pos,1,12,1000,1\nm2,2026-03-01,o2,pos,1,12,2000,1"));
        tables.add(table(
                folder,
                "owner_part",
                "merchant_id,category_group,area_level,area,period_level,period_start,sales_minor,refunds_minor,sales_count,customers",
                "m1,restaurants,area,centro,month,2026-03-01,3000,0,2,2"));
        tables.add(table(
                folder,
                "peer_cell",
                "category_group,area_level,area,period_level,period_start,status,reason",
                "restaurants,area,centro,month,2026-03-01,suppressed,too-few-peers"));
        return tables;
    }

    /** The same, but the last table breaks its rules in its second row. */
    static List<PublishedTable> brokenTables(Path folder) {
        List<PublishedTable> tables = tables(folder);
        tables.removeLast();
        tables.add(
                table(
                        folder,
                        "peer_cell",
                        "category_group,area_level,area,period_level,period_start,status,reason",
                        "restaurants,area,centro,month,2026-03-01,suppressed,too-few-peers\nrestaurants,area,centro,month,2026-04-01,suppressed,"));
        return tables;
    }

    static PGSimpleDataSource owner(TestDatabase database) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(database.url());
        owner.setUser(TestDatabase.OWNER);
        owner.setPassword(TestDatabase.OWNER);
        return owner;
    }

    private static PublishedTable table(Path folder, String name, String columns, String rows) {
        try {
            Path file = Files.writeString(folder.resolve(name + ".csv"), rows + "\n");
            return new PublishedTable(
                    name, List.of(columns.split(",", -1)), file, rows.lines().count());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

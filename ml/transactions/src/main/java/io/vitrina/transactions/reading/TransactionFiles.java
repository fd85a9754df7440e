package io.vitrina.transactions.reading;

import io.vitrina.transactions.Area;
import io.vitrina.transactions.BadInput;
import io.vitrina.transactions.Cardholder;
import io.vitrina.transactions.InvalidFieldException;
import io.vitrina.transactions.Outlet;
import io.vitrina.transactions.Rejections;
import io.vitrina.transactions.Transaction;
import io.vitrina.transactions.TransactionData;
import io.vitrina.transactions.mapping.Mapping;
import io.vitrina.transactions.mapping.Source.Lookup;
import io.vitrina.transactions.mapping.TableMapping;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A data set in files. Areas and outlets are read at once and kept, the large tables are streamed. Transaction ids are not held against each
 * other here, which would need them all in memory: the aggregation refuses repeated ones.
 */
public final class TransactionFiles implements TransactionData {

    private final DataFolder folder;
    private final Mapping mapping;
    private final double largestBadShare;
    private final Map<Lookup, Map<String, String>> lookups;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Outlet> outlets = new LinkedHashMap<>();
    private final Map<String, Rejections> rejections = new LinkedHashMap<>();

    private TransactionFiles(DataFolder folder, Mapping mapping, double largestBadShare) {
        this.folder = folder;
        this.mapping = mapping;
        this.largestBadShare = largestBadShare;
        this.lookups = LookupTables.read(folder, mapping);
        readAreas();
        readOutlets();
    }

    /**
     * Opens a data set.
     *
     * @param fileOrFolder its folder, or its file of transactions with the side tables beside it
     * @param largestBadShare share of bad rows from which on it is refused, between 0 and 1
     * @throws BadInput where tables or columns are missing, or too many areas or outlets are bad
     */
    public static TransactionData open(Path fileOrFolder, Mapping mapping, double largestBadShare) {
        return new TransactionFiles(DataFolder.of(fileOrFolder), mapping, largestBadShare);
    }

    @Override
    public List<Area> areas() {
        return List.copyOf(areas.values());
    }

    @Override
    public List<Outlet> outlets() {
        return List.copyOf(outlets.values());
    }

    @Override
    public void cardholders(Consumer<? super Cardholder> consumer) {
        Set<String> seen = new HashSet<>();
        table(
                        mapping.cardholders(),
                        "card_token,birth_year,gender,residence_area,client_category,monthly_income_minor",
                        Set.of("birth_year", "gender", "residence_area", "client_category", "monthly_income_minor"),
                        values -> cardholder(values, seen))
                .read(files(mapping.cardholders()), consumer);
    }

    private Cardholder cardholder(String[] values, Set<String> seen) {
        Long birthYear = Values.wholeNumberOrNull("birth_year", values[1]);
        String residence = Values.textOrNull(values[3]);
        if (residence != null && !areas.containsKey(residence)) {
            throw new InvalidFieldException("residence_area", "is not an area of the data set");
        }
        Cardholder cardholder = new Cardholder(
                values[0],
                birthYear == null ? null : Math.toIntExact(Math.clamp(birthYear, 0, 9_999)),
                Values.gender(values[2]),
                residence,
                values[4].isEmpty() ? "unknown" : values[4].intern(),
                Values.wholeNumberOrNull("monthly_income_minor", values[5]));
        if (!seen.add(cardholder.cardToken())) {
            throw new InvalidFieldException("card_token", "is there twice");
        }
        return cardholder;
    }

    @Override
    public void transactions(Consumer<? super Transaction> consumer) {
        TransactionMaker maker = new TransactionMaker(outlets);
        TableMapping table = mapping.transactions();
        table(table, TransactionMaker.COLUMNS, Set.of("channel"), maker)
                .read(table.file() == null ? List.of() : folder.transactions(table.file()), consumer);
    }

    @Override
    public String hash() {
        return DataHash.of(folder, mapping);
    }

    @Override
    public Map<String, Rejections> rejections() {
        return Collections.unmodifiableMap(rejections);
    }

    private void readAreas() {
        Map<String, String> countries = new HashMap<>();
        table(mapping.areas(), "area,name,region,country,polygon", Set.of("polygon"), values -> area(values, countries))
                .read(files(mapping.areas()), area -> once(areas.putIfAbsent(area.area(), area), "areas", area.area()));
    }

    /** Figures of regions go by their names, which therefore have to be different ones in different countries. */
    private static Area area(String[] values, Map<String, String> countries) {
        Area area = new Area(values[0], values[1], values[2], values[3], Values.textOrNull(values[4]));
        if (!countries.computeIfAbsent(area.region(), region -> area.country()).equals(area.country())) {
            throw new InvalidFieldException("region", "lies in another country in a row before");
        }
        return area;
    }

    private void readOutlets() {
        table(
                        mapping.outlets(),
                        "outlet_id,merchant_id,owner_id,name,mcc,area,latitude,longitude",
                        Set.of("latitude", "longitude"),
                        this::outlet)
                .read(
                        files(mapping.outlets()),
                        outlet -> once(outlets.putIfAbsent(outlet.outletId(), outlet), "outlets", outlet.outletId()));
    }

    private Outlet outlet(String[] values) {
        if (!areas.containsKey(values[5])) {
            throw new InvalidFieldException("area", "is not an area of the data set");
        }
        return new Outlet(
                values[0],
                values[1],
                values[2],
                values[3],
                values[4],
                values[5],
                Values.numberOrNull("latitude", values[6]),
                Values.numberOrNull("longitude", values[7]));
    }

    private static void once(@Nullable Object before, String table, String key) {
        if (before != null) {
            throw new BadInput(key + " is twice in " + table);
        }
    }

    private <T> MappedTable<T> table(
            TableMapping table, String columns, Set<String> optional, MappedTable.Maker<T> maker) {
        Rejections counted = new Rejections(largestBadShare);
        rejections.put(table.name(), counted);
        return new MappedTable<>(table, List.of(columns.split(",", -1)), optional, maker, lookups, counted);
    }

    private List<Path> files(TableMapping table) {
        return table.file() == null ? List.of() : folder.files(table.file());
    }
}

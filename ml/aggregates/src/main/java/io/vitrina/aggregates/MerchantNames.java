package io.vitrina.aggregates;

import io.vitrina.transactions.Outlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What merchants are called: the part that the names of their outlets have in common. */
final class MerchantNames {

    private MerchantNames() {}

    static Map<String, String> of(List<Outlet> outlets) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Outlet outlet : outlets) {
            int comma = outlet.name().lastIndexOf(", ");
            String name = comma > 0 ? outlet.name().substring(0, comma) : outlet.name();
            names.putIfAbsent(outlet.merchantId(), name);
        }
        return names;
    }
}

package io.vitrina.purchasingpower.scoring;

import java.util.Map;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;

/** The cards of a merchant's customers: all, by outlet and by month. */
final class Customers {

    private final String merchantId;
    private final RoaringBitmap all = new RoaringBitmap();
    private final Map<String, RoaringBitmap> byOutlet = new TreeMap<>();
    private final Map<String, RoaringBitmap> byMonth = new TreeMap<>();

    Customers(String merchantId) {
        this.merchantId = merchantId;
    }

    void add(int card, String outletId, String month) {
        all.add(card);
        byOutlet.computeIfAbsent(outletId, id -> new RoaringBitmap()).add(card);
        byMonth.computeIfAbsent(month, day -> new RoaringBitmap()).add(card);
    }

    String merchantId() {
        return merchantId;
    }

    RoaringBitmap all() {
        return all;
    }

    Map<String, RoaringBitmap> byOutlet() {
        return byOutlet;
    }

    Map<String, RoaringBitmap> byMonth() {
        return byMonth;
    }
}

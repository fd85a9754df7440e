package io.vitrina.purchasingpower.scoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * Whose scores are explained: of each merchant as many customers as tell about all of them. Who is customer of several merchants comes first
 * for each of them, so that few cards serve many merchants; the same cards each time.
 */
final class Sample {

    /** So many customers of a merchant pass the gate without noise, and their mean effects stand for all of them. */
    private static final int OF_A_MERCHANT = 60;

    private static final int AT_MOST = 20_000;

    private final RoaringBitmap chosen = new RoaringBitmap();

    private Sample() {}

    /**
     * Reads who was whose customer.
     *
     * @param fromMonth first day of the earliest month that counts, as text
     */
    static RoaringBitmap of(Path visits, String fromMonth) throws IOException {
        Sample sample = new Sample();
        Visits.read(visits, fromMonth, customers -> sample.add(customers.all()));
        return sample.chosen;
    }

    private void add(RoaringBitmap customers) {
        int wanted = OF_A_MERCHANT - RoaringBitmap.andCardinality(customers, chosen);
        if (wanted <= 0 || chosen.getCardinality() >= AT_MOST) {
            return;
        }
        List<Integer> others = new ArrayList<>();
        for (IntIterator card = RoaringBitmap.andNot(customers, chosen).getIntIterator(); card.hasNext(); ) {
            others.add(card.next());
        }
        others.stream()
                .sorted(Comparator.comparingInt(Sample::shuffled).thenComparing(Comparator.naturalOrder()))
                .limit(wanted)
                .forEach(chosen::add);
    }

    /** Numbers of cards go by when they first bought; who is explained must not. */
    private static int shuffled(int card) {
        int mixed = (card ^ card >>> 16) * 0x45D9F3B;
        mixed = (mixed ^ mixed >>> 16) * 0x45D9F3B;
        return mixed ^ mixed >>> 16;
    }
}

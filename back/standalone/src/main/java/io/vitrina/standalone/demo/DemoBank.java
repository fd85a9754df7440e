package io.vitrina.standalone.demo;

import java.util.List;

/** What the demonstration consists of: how much is generated, and which of its merchants people can sign in to. */
public final class DemoBank {

    /** Transactions that are generated: two years of a small town's bank, some peer groups large enough to pass the gate. */
    public static final long TRANSACTIONS = 300_000;

    /** The seed of all that is generated. */
    public static final long SEED = 1;

    /** The folder of the generated transactions, below the home folder. */
    public static final String DATA = "data";

    static final List<DemoMerchant> MERCHANTS = List.of(
            new DemoMerchant("cafe-aurora", "Café Aurora"),
            new DemoMerchant("moda-lirio", "Moda Lirio"),
            new DemoMerchant("casa-clara", "Casa Clara"));

    private DemoBank() {}

    record DemoMerchant(String merchantId, String name) {}
}

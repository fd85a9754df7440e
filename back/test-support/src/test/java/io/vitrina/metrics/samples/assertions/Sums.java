package io.vitrina.metrics.samples.assertions;

import org.junit.jupiter.api.Assertions;

final class Sums {

    void oneAndOneAreTwo() {
        Assertions.assertEquals(2, 1 + 1);
    }
}

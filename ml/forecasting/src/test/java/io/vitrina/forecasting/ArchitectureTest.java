package io.vitrina.forecasting;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.vitrina.testsupport.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_rules_of_the_house_hold() {
        assertThatCode(() -> HouseRules.holdInMl("io.vitrina.forecasting")).doesNotThrowAnyException();
    }
}

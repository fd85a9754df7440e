package io.vitrina.aggregates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vitrina.privacy.PrivacyGate;
import io.vitrina.testsupport.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.vitrina.aggregates");

    @Test
    void the_rules_of_the_house_hold() {
        assertThatCode(() -> HouseRules.holdInMl("io.vitrina.aggregates")).doesNotThrowAnyException();
    }

    @Test
    void only_the_gate_makes_the_figures_of_a_cell() {
        noClasses()
                .that()
                .doNotHaveSimpleName(CellGate.class.getSimpleName())
                .should()
                .callConstructor(
                        PeerCell.class,
                        int.class,
                        long.class,
                        Long.class,
                        long.class,
                        Long.class,
                        Long.class,
                        Long.class,
                        Long.class)
                .because("what is told of peers has passed the gate")
                .check(CLASSES);
    }

    @Test
    void cells_before_the_gate_are_known_to_the_gate_and_to_who_hands_them_over() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Cell.class, CellGate.class, PeerCells.class, WiderCells.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Cell.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(PrivacyGate.class)
                .because("there is one way from the aggregates to a publication")
                .check(CLASSES);
    }
}

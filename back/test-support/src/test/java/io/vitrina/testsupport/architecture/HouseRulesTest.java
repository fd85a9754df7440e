package io.vitrina.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples beside this test break the rules on purpose. */
class HouseRulesTest {

    private static final String SAMPLES = "io.vitrina.metrics.samples.";
    private static final String TIDY = "io.vitrina.samples.tidy";

    static Stream<Arguments> violations() {
        return Stream.of(
                violation(
                        "a service imports another",
                        HouseRules::servicesNeverImportEachOther,
                        SAMPLES + "imports.service",
                        "io.vitrina.auth.samples.Session"),
                violation(
                        "a service imports what puts services together",
                        HouseRules::servicesNeverImportEachOther,
                        SAMPLES + "imports.whole",
                        "io.vitrina.standalone.samples.Everything"),
                violation(
                        "a service imports training",
                        HouseRules::servicesUseModelsOnly,
                        SAMPLES + "imports.training",
                        "io.vitrina.training.samples.Trainer"),
                violation(
                        "the platform imports a service",
                        HouseRules::platformKnowsNoService,
                        "io.vitrina.platform.samples.imports",
                        "io.vitrina.auth.samples.Session"),
                violation(
                        "ml imports back",
                        HouseRules::mlNeverImportsBack,
                        "io.vitrina.aggregates.samples.imports.platform",
                        "io.vitrina.platform.samples.Something"),
                violation(
                        "ml knows the framework of services",
                        HouseRules::mlKnowsNoFrameworkOfServices,
                        "io.vitrina.aggregates.samples.framework",
                        "io.micronaut.samples.Bean"),
                violation(
                        "a record knows the database",
                        HouseRules::domainKnowsNoFramework,
                        SAMPLES + "framework.record",
                        "javax.sql.DataSource"),
                violation(
                        "a storage interface knows the database",
                        HouseRules::domainKnowsNoFramework,
                        SAMPLES + "framework.contract",
                        "javax.sql.DataSource"),
                violation(
                        "a package is named util",
                        HouseRules::namesAreBusinessIdeas,
                        SAMPLES + "util",
                        "resides in io.vitrina.metrics.samples.util"),
                violation(
                        "a test asserts with JUnit",
                        HouseRules::testsAssertWithAssertJ,
                        SAMPLES + "assertions",
                        "org.junit.jupiter.api.Assertions"),
                violation("two packages need each other", HouseRules::noCycles, SAMPLES + "cycle", "Cycle detected"),
                violation(
                        "a package and one inside of it need each other",
                        HouseRules::noCycles,
                        SAMPLES + "nested",
                        "Cycle detected"));
    }

    static Stream<Named<Function<String, ArchRule>>> rules() {
        return Stream.of(
                rule("services never import each other", HouseRules::servicesNeverImportEachOther),
                rule("services use models only", HouseRules::servicesUseModelsOnly),
                rule("the platform knows no service", HouseRules::platformKnowsNoService),
                rule("ml never imports back", HouseRules::mlNeverImportsBack),
                rule("ml knows no framework of services", HouseRules::mlKnowsNoFrameworkOfServices),
                rule("domain types know no framework", HouseRules::domainKnowsNoFramework),
                rule("packages are named after business ideas", HouseRules::namesAreBusinessIdeas),
                rule("tests assert with AssertJ", HouseRules::testsAssertWithAssertJ),
                rule("packages form no cycle", HouseRules::noCycles));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("violations")
    void a_deliberate_violation_is_caught(String what, Function<String, ArchRule> rule, String sample, String told) {
        assertThatThrownBy(() -> rule.apply(sample).check(classes(sample)))
                .as(what)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_keeps_a_rule_passes_it(Function<String, ArchRule> rule) {
        assertThatCode(() -> rule.apply(TIDY).check(classes(TIDY))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_matches_no_class_fails(Function<String, ArchRule> rule) {
        JavaClasses others = classes(TIDY);

        assertThatThrownBy(() -> rule.apply("io.vitrina.nowhere").check(others))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void a_module_without_a_class_fails() {
        List<Runnable> modules = List.of(
                () -> HouseRules.holdInService("io.vitrina.nowhere"),
                () -> HouseRules.holdInPlatform("io.vitrina.nowhere"),
                () -> HouseRules.holdInBack("io.vitrina.nowhere"),
                () -> HouseRules.holdInMl("io.vitrina.nowhere"));

        assertThat(modules)
                .allSatisfy(module -> assertThatThrownBy(module::run)
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("no classes in io.vitrina.nowhere"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.vitrina.metrics.dto",
                "io.vitrina.metrics.service",
                "io.vitrina.metrics.sales.impl",
                "io.vitrina.metrics.util.text",
                "io.vitrina.metrics.utils",
                "io.vitrina.metrics.common",
                "io.vitrina.metrics.commons",
                "io.vitrina.metrics.helper",
                "io.vitrina.metrics.helpers",
                "io.vitrina.metrics.manager",
                "io.vitrina.metrics.misc"
            })
    void packages_named_after_no_business_idea_are_known(String name) {
        assertThat(name).matches(HouseRules.FORBIDDEN_NAMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"io.vitrina.metrics", "io.vitrina.metrics.utility", "io.vitrina.servicepoint.sales"})
    void other_packages_are_not_mistaken_for_them(String name) {
        assertThat(name).doesNotMatch(HouseRules.FORBIDDEN_NAMES);
    }

    private static JavaClasses classes(String packageName) {
        return new ClassFileImporter().importPackages(packageName);
    }

    private static Arguments violation(String what, Function<String, ArchRule> rule, String sample, String told) {
        return Arguments.of(what, rule, sample, told);
    }

    private static Named<Function<String, ArchRule>> rule(String name, Function<String, ArchRule> rule) {
        return Named.of(name, rule);
    }
}

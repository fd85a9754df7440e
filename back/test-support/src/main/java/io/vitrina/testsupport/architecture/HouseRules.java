package io.vitrina.testsupport.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.vitrina.testsupport.ServicesOfProject;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the house. A rule that matches no class of a module fails. */
public final class HouseRules {

    private static final String[] SERVICES = ServicesOfProject.names().stream()
            .map(name -> name.replace("-", ""))
            .toArray(String[]::new);
    private static final String[] SERVICE_PACKAGES = Stream.concat(Stream.of(SERVICES), Stream.of("standalone"))
            .map(name -> "io.vitrina." + name + "..")
            .toArray(String[]::new);
    private static final String[] BACK = Stream.concat(Stream.of("platform", "standalone"), Stream.of(SERVICES))
            .map(name -> "io.vitrina." + name + "..")
            .toArray(String[]::new);
    private static final String[] ML_BUT_WHAT_SERVICES_USE = {
        "io.vitrina.transactions..", "io.vitrina.aggregates..", "io.vitrina.training.."
    };
    private static final String[] FRAMEWORKS = {
        "io.micronaut..",
        "jakarta.inject..",
        "jakarta.servlet..",
        "javax.sql..",
        "org.flywaydb..",
        "org.apache.spark..",
        "ai.djl.."
    };
    private static final String[] FRAMEWORKS_OF_SERVICES = {"io.micronaut..", "jakarta.inject..", "jakarta.servlet.."};
    static final String FORBIDDEN_NAMES =
            ".*\\.(dto|dtos|service|services|impl|util|utils|common|commons|helper|helpers|manager|misc)(\\..*)?";

    private HouseRules() {}

    /** All rules for a module of {@code ml}. */
    public static void holdInMl(String rootPackage) {
        check(
                rootPackage,
                List.of(
                        mlNeverImportsBack(rootPackage),
                        mlKnowsNoFrameworkOfServices(rootPackage),
                        namesAreBusinessIdeas(rootPackage),
                        noCycles(rootPackage)));
    }

    /** All rules for a service. */
    public static void holdInService(String rootPackage) {
        check(
                rootPackage,
                List.of(
                        servicesNeverImportEachOther(rootPackage),
                        servicesUseModelsOnly(rootPackage),
                        domainKnowsNoFramework(rootPackage),
                        namesAreBusinessIdeas(rootPackage),
                        noCycles(rootPackage)));
    }

    /** All rules for the platform. */
    public static void holdInPlatform(String rootPackage) {
        check(
                rootPackage,
                List.of(
                        platformKnowsNoService(rootPackage),
                        servicesUseModelsOnly(rootPackage),
                        namesAreBusinessIdeas(rootPackage),
                        noCycles(rootPackage)));
    }

    /** All rules for what puts services together. */
    public static void holdInBack(String rootPackage) {
        check(rootPackage, List.of(namesAreBusinessIdeas(rootPackage), noCycles(rootPackage)));
    }

    static ArchRule servicesNeverImportEachOther(String service) {
        String[] others = Stream.of(SERVICE_PACKAGES)
                .filter(name -> !name.equals(service + ".."))
                .toArray(String[]::new);
        return noImports(service, others).as("services never import each other, nor what puts them together");
    }

    /** One way to assert, with messages that say what was there. */
    static ArchRule testsAssertWithAssertJ(String module) {
        return noClasses()
                .that()
                .resideInAPackage(module + "..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.junit.jupiter.api.Assertions")
                .as("tests assert with AssertJ");
    }

    static ArchRule platformKnowsNoService(String platform) {
        return noImports(platform, SERVICE_PACKAGES).as("the platform knows no service");
    }

    static ArchRule servicesUseModelsOnly(String service) {
        return noImports(service, ML_BUT_WHAT_SERVICES_USE)
                .as("a service uses nothing of ml but publications, models and the privacy gate");
    }

    static ArchRule mlNeverImportsBack(String module) {
        return noImports(module, BACK).as("ml never imports back");
    }

    static ArchRule mlKnowsNoFrameworkOfServices(String module) {
        return noImports(module, FRAMEWORKS_OF_SERVICES).as("ml knows no framework of services");
    }

    /** Domain types are the records, enums and interfaces that are neither told over HTTP nor stored. */
    static ArchRule domainKnowsNoFramework(String service) {
        return noClasses()
                .that()
                .resideInAPackage(service + "..")
                .and(areDomainTypes())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .as("domain types know no framework");
    }

    private static ArchRule noImports(String rootPackage, String... packages) {
        return noClasses()
                .that()
                .resideInAPackage(rootPackage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    static ArchRule namesAreBusinessIdeas(String rootPackage) {
        return classes()
                .that()
                .resideInAPackage(rootPackage + "..")
                .should(HouseConditions.notResideInAPackageNamed(FORBIDDEN_NAMES))
                .as("packages are named after business ideas");
    }

    /** Every package is a slice of its own, the root and those inside of others too. */
    static ArchRule noCycles(String rootPackage) {
        return slices().assignedFrom(HouseConditions.packagesBelow(rootPackage))
                .should()
                .beFreeOfCycles()
                .as("packages form no cycle");
    }

    private static DescribedPredicate<JavaClass> areDomainTypes() {
        return DescribedPredicate.describe(
                "are domain types",
                type -> (type.isRecord() || type.isEnum() || type.isInterface())
                        && type.getEnclosingClass().isEmpty()
                        && type.getAnnotations().stream()
                                .noneMatch(annotation ->
                                        annotation.getRawType().getName().startsWith("io.micronaut.")));
    }

    static void check(String rootPackage, List<ArchRule> rules) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
        if (classes.isEmpty()) {
            throw new AssertionError("There are no classes in " + rootPackage);
        }
        rules.forEach(rule -> rule.check(classes));
        testsAssertWithAssertJ(rootPackage)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .importPackages(rootPackage));
    }
}

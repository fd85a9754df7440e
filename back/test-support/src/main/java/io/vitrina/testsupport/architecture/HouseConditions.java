package io.vitrina.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** What ArchUnit does not bring. */
final class HouseConditions {

    private HouseConditions() {}

    /** Each package of a module as a slice; what lies outside of the module is none. */
    static SliceAssignment packagesBelow(String rootPackage) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                boolean inside = name.equals(rootPackage) || name.startsWith(rootPackage + ".");
                return inside ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages of " + rootPackage;
            }
        };
    }

    static ArchCondition<JavaClass> notResideInAPackageNamed(String pattern) {
        return new ArchCondition<>("not reside in a package named " + pattern) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean forbidden = type.getPackageName().matches(pattern);
                events.add(new SimpleConditionEvent(
                        type, !forbidden, type.getName() + " resides in " + type.getPackageName()));
            }
        };
    }
}

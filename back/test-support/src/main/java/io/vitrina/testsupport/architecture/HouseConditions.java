package io.vitrina.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Conditions that ArchUnit does not bring. */
final class HouseConditions {

    private HouseConditions() {}

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

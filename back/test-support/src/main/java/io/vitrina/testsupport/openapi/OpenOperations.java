package io.vitrina.testsupport.openapi;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which operations of a service want no token, read from the annotations of its controllers. Without an annotation one is wanted. */
final class OpenOperations {

    private static final String HTTP = "io.micronaut.http.annotation.";
    private static final String SECURED = "io.micronaut.security.annotation.Secured";
    private static final String ANONYMOUS = "isAnonymous()";

    private final Map<String, Boolean> open = new TreeMap<>();

    private OpenOperations() {}

    /** @param classes the folder of the service's compiled classes */
    static OpenOperations of(Path classes) {
        OpenOperations operations = new OpenOperations();
        for (JavaClass type : new ClassFileImporter().importPath(classes)) {
            annotation(type, HTTP + "Controller").ifPresent(controller -> operations.read(type, address(controller)));
        }
        return operations;
    }

    /**
     * Whether an operation of the document wants no token.
     *
     * @throws AssertionError where no controller answers it
     */
    boolean isOpen(String method, String path) {
        Boolean answer = open.get(key(method, path));
        if (answer == null) {
            throw new AssertionError("No controller answers " + method + " " + path + "; there are " + open.keySet());
        }
        return answer;
    }

    private void read(JavaClass controller, String address) {
        for (JavaMethod method : controller.getMethods()) {
            for (String verb : CleanedDocument.METHODS) {
                String name = HTTP + verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1);
                annotation(method, name)
                        .ifPresent(mapping ->
                                open.put(key(verb, address + address(mapping)), isAnonymous(method, controller)));
            }
        }
    }

    /** What stands at the method holds instead of what stands at its controller. */
    private static boolean isAnonymous(JavaMethod method, JavaClass controller) {
        CanBeAnnotated annotated = annotation(method, SECURED).isPresent() ? method : controller;
        return annotation(annotated, SECURED)
                .map(secured -> List.of((Object[]) secured.get("value").orElse(new Object[0])))
                .orElse(List.of())
                .contains(ANONYMOUS);
    }

    private static String address(JavaAnnotation<?> mapping) {
        String address = String.valueOf(mapping.get("value").orElse(""));
        String written = address.isEmpty() || address.equals("/")
                ? String.valueOf(mapping.get("uri").orElse(""))
                : address;
        return written.equals("/") ? "" : written.replaceFirst("\\{[?&].*", "");
    }

    private static String key(String method, String path) {
        return method + " " + path;
    }

    private static Optional<? extends JavaAnnotation<?>> annotation(CanBeAnnotated annotated, String name) {
        return switch (annotated) {
            case JavaClass type -> type.tryGetAnnotationOfType(name);
            case JavaMethod method -> method.tryGetAnnotationOfType(name);
            default -> throw new IllegalArgumentException(annotated + " is neither a type nor a method");
        };
    }
}

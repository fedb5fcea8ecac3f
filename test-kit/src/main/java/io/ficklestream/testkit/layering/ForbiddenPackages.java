package io.ficklestream.testkit.layering;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/** The packages that some layer must not know. */
final class ForbiddenPackages {
    static final String[] FRAMEWORKS = {
        "org.apache.kafka..", "io.smallrye..", "org.eclipse.microprofile..", "io.quarkus..", "jakarta.enterprise.."
    };
    static final String[] TENSORS = {"org.tensorflow..", "ai.djl.."};
    static final String[] FILES_AND_NETWORK = {"java.net..", "java.nio.file..", "java.nio.channels.."};

    private ForbiddenPackages() {}

    /** Classes in any of these groups of packages. */
    static DescribedPredicate<JavaClass> in(String[]... groups) {
        return resideInAnyPackage(Stream.of(groups).flatMap(Stream::of).toArray(String[]::new));
    }

    /** Classes of the project's own modules, except these. */
    static DescribedPredicate<JavaClass> oursExcept(String root, String... modules) {
        String[] packages =
                Stream.of(modules).map(module -> root + "." + module + "..").toArray(String[]::new);
        return resideInAPackage(root + "..").and(not(resideInAnyPackage(packages)));
    }
}

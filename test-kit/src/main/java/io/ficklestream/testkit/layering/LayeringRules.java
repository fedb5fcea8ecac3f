package io.ficklestream.testkit.layering;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.ficklestream.testkit.layering.ForbiddenPackages.FILES_AND_NETWORK;
import static io.ficklestream.testkit.layering.ForbiddenPackages.FRAMEWORKS;
import static io.ficklestream.testkit.layering.ForbiddenPackages.TENSORS;
import static io.ficklestream.testkit.layering.ForbiddenPackages.oursExcept;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The layering rules of the design. Every module checks its own classes in a test:
 *
 * <pre>{@code LayeringRules.check("io.ficklestream.cam");}</pre>
 */
public final class LayeringRules {
    /** Programs of their own: what they share is in the libraries and the contracts. */
    private static final List<String> PROGRAMS =
            List.of("classifier", "cam", "seed", "segmenter", "gateway", "launcher");

    private final String root;

    /** Rules for packages below a root; another than the project's own only in tests of the rules. */
    LayeringRules(String root) {
        this.root = root;
    }

    /**
     * Checks the production classes in a package and below against every rule.
     *
     * @throws AssertionError if a rule is broken, naming classes and lines, or if the package has no classes
     */
    public static void check(String packageName) {
        JavaClasses classes = ProductionClasses.in(packageName);
        new LayeringRules("io.ficklestream").all().forEach(rule -> rule.check(classes));
    }

    List<ArchRule> all() {
        Stream<ArchRule> layers = Stream.of(
                domainKnowsNoFramework(),
                domainKnowsNoMessaging(),
                visionCoreStandsAlone(),
                contractsStandAlone(),
                networksKnowNoMessages(),
                formatsKnowOnlyPictures(),
                onlyNetworksKnowsTensors());
        return Stream.concat(layers, PROGRAMS.stream().map(this::nobodyElseKnows))
                .toList();
    }

    ArchRule domainKnowsNoFramework() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.domain..")
                .should()
                .dependOnClassesThat(ForbiddenPackages.in(FRAMEWORKS, TENSORS))
                .because("the domain is tested without broker, container and native libraries")
                .allowEmptyShould(true);
    }

    ArchRule domainKnowsNoMessaging() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".*.messaging..")
                .because("messaging calls the domain, never the other way round")
                .allowEmptyShould(true);
    }

    ArchRule visionCoreStandsAlone() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".vision..")
                .should()
                .dependOnClassesThat(
                        oursExcept(root, "vision").or(ForbiddenPackages.in(FRAMEWORKS, TENSORS, FILES_AND_NETWORK)))
                .because("vision-core takes arrays and gives arrays")
                .allowEmptyShould(true);
    }

    ArchRule contractsStandAlone() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".contracts..")
                .should()
                .dependOnClassesThat(oursExcept(root, "contracts").or(ForbiddenPackages.in(FRAMEWORKS, TENSORS)))
                .because("anyone may read and write the topics")
                .allowEmptyShould(true);
    }

    ArchRule networksKnowNoMessages() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".networks..")
                .should()
                .dependOnClassesThat(oursExcept(root, "networks", "vision").or(ForbiddenPackages.in(FRAMEWORKS)))
                .because("a network is trained and tested without the stream")
                .allowEmptyShould(true);
    }

    ArchRule formatsKnowOnlyPictures() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".formats..")
                .should()
                .dependOnClassesThat(oursExcept(root, "formats", "vision").or(ForbiddenPackages.in(FRAMEWORKS)))
                .because("a file is written alike whoever asks for it")
                .allowEmptyShould(true);
    }

    ArchRule onlyNetworksKnowsTensors() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".networks..")
                .should()
                .dependOnClassesThat(ForbiddenPackages.in(TENSORS))
                .because("native memory has one owner")
                .allowEmptyShould(true);
    }

    ArchRule nobodyElseKnows(String program) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + "." + program + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "." + program + "..")
                .because("programs talk through topics only")
                .allowEmptyShould(true);
    }
}

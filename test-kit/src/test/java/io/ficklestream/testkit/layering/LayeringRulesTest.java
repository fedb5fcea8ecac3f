package io.ficklestream.testkit.layering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each rule finds the class that was written to break it, and no other. */
class LayeringRulesTest {
    private static final String BROKEN = "io.ficklestream.testkit.layering.broken";
    private static final Pattern OFFENDER = Pattern.compile("in \\((\\w+)\\.java:\\d+\\)");

    private final LayeringRules rules = new LayeringRules(BROKEN);
    private final JavaClasses classes = new ClassFileImporter().importPackages(BROKEN);

    @Test
    void aDomainThatKnowsAFrameworkIsFound() {
        assertThat(offenders(rules.domainKnowsNoFramework())).containsExactly("AsksTheContainer", "ReadsFromKafka");
    }

    @Test
    void aDomainThatCallsMessagingIsFound() {
        assertThat(offenders(rules.domainKnowsNoMessaging())).containsExactly("CallsMessaging");
    }

    @Test
    void aVisionCoreThatKnowsUsOrFilesIsFound() {
        assertThat(offenders(rules.visionCoreStandsAlone())).containsExactly("KnowsContracts", "ReadsFiles");
    }

    @Test
    void contractsThatKnowUsAreFound() {
        assertThat(offenders(rules.contractsStandAlone())).containsExactly("KnowsVision");
    }

    @Test
    void networksThatKnowMessagesAreFound() {
        assertThat(offenders(rules.networksKnowNoMessages())).containsExactly("KnowsContractsToo");
    }

    @Test
    void formatsThatKnowMessagesAreFound() {
        assertThat(offenders(rules.formatsKnowOnlyPictures())).containsExactly("ExportsMessages");
    }

    @Test
    void tensorFlowAndDjlOutsideNetworksAreFound() {
        assertThat(offenders(rules.onlyNetworksKnowsTensors())).containsExactly("RunsDjl", "RunsTensorFlow");
    }

    @Test
    void aServiceThatKnowsAnotherIsFound() {
        assertThat(offenders(rules.nobodyElseKnows("seed"))).containsExactly("CallsSeedService");
    }

    @Test
    void noRuleIsLeftOutOfTheCheck() {
        // Given
        Set<String> found = new TreeSet<>();

        // When
        rules.all().forEach(rule -> found.addAll(offenders(rule)));

        // Then
        assertThat(found)
                .containsExactly(
                        "AsksTheContainer",
                        "CallsMessaging",
                        "CallsSeedService",
                        "ExportsMessages",
                        "KnowsContracts",
                        "KnowsContractsToo",
                        "KnowsVision",
                        "ReadsFiles",
                        "ReadsFromKafka",
                        "RunsDjl",
                        "RunsTensorFlow");
    }

    @Test
    void aPackageWithoutClassesIsAMistake() {
        assertThatThrownBy(() -> LayeringRules.check("io.ficklestream.misspelt"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no classes in package io.ficklestream.misspelt");
    }

    @Test
    void theContractsKeepTheRules() {
        LayeringRules.check("io.ficklestream.contracts");
    }

    private Set<String> offenders(ArchRule rule) {
        Set<String> offenders = new TreeSet<>();
        for (String line : rule.evaluate(classes).getFailureReport().getDetails()) {
            Matcher place = OFFENDER.matcher(line);
            assertThat(place.find()).as("a place in: %s", line).isTrue();
            offenders.add(place.group(1));
        }
        return offenders;
    }
}

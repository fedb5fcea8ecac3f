package io.ficklestream.seed.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.seed.config.ServiceDefaults;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AwaitedTopicsTest {

    @Test
    void theServiceWaitsForAllTopicsThatItReadsAndWrites() {
        // Given
        Stream<String> used = Arrays.stream(Stage.values())
                .flatMap(stage -> Stream.of(stage.inputTopic(), stage.outputTopic(), stage.deadLetterTopic()))
                .distinct();

        // When
        String awaited = ServiceDefaults.load().getProperty("quarkus.kafka-streams.topics");

        // Then
        assertThat(awaited.split(",")).containsExactlyInAnyOrderElementsOf(used.toList());
    }
}

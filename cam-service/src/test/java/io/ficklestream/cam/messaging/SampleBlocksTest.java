package io.ficklestream.cam.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.cam.Tasks;
import io.ficklestream.cam.domain.RejectedTaskException;
import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.SampleBlock;
import io.ficklestream.contracts.TopicSpec;
import io.ficklestream.contracts.View;
import io.ficklestream.vision.evidence.Evidence;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class SampleBlocksTest {

    private static final Evidence EVIDENCE =
            new Evidence(2, 1, 2, 10, new int[] {1, 2, 3, 4}, new int[] {50, 60, 70, 80});

    @Test
    void theBlockCarriesTheEvidenceUnderTheKeyOfItsPlan() {
        // Given
        CamTask task = Tasks.of(Tasks.plan("image", "v1", "blue", "red"), View.ORIGINAL, 10, 20);

        // When
        ProducerRecord<String, byte[]> message = SampleBlocks.of(task, EVIDENCE);

        // Then
        SampleBlock block = Codecs.SAMPLE_BLOCK.decode(message.value());
        assertThat(message.key()).isEqualTo(task.plan().evidenceKey());
        assertThat(block.plan()).isEqualTo(task.plan());
        assertThat(block.samples()).isEqualTo(task.samples());
        assertThat(block.evidence().hits()).containsExactly(1, 2, 3, 4);
        assertThat(block.evidence().sums()).containsExactly(50, 60, 70, 80);
    }

    @Test
    void onlyTheFirstBlockOfAPlanCarriesThePhotograph() {
        // Given
        CamTask first = Tasks.of(Tasks.plan("image", "v1", "blue", "red"), View.ORIGINAL, 0, 10);
        CamTask later = Tasks.of(Tasks.plan("image", "v1", "blue", "red"), View.ORIGINAL, 10, 20);

        // Then
        assertThat(decoded(SampleBlocks.of(first, EVIDENCE)).photograph()).contains(Tasks.PHOTOGRAPH);
        assertThat(decoded(SampleBlocks.of(later, EVIDENCE)).photograph()).isEmpty();
    }

    @Test
    void aBlockThatTheTopicWouldNotTakeIsRejectedBeforeItIsSent() {
        // Given
        CamTask task = Tasks.withPhotograph(
                Tasks.plan("image", "v1", "blue", "red"), new byte[TopicSpec.MAX_MESSAGE_BYTES], View.ORIGINAL, 0, 10);

        // Then
        assertThatThrownBy(() -> SampleBlocks.of(task, EVIDENCE))
                .isInstanceOf(RejectedTaskException.class)
                .hasMessageContaining("submit a smaller photograph");
    }

    private static SampleBlock decoded(ProducerRecord<String, byte[]> message) {
        return Codecs.SAMPLE_BLOCK.decode(message.value());
    }
}

package io.ficklestream.segmenter.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.Headers;
import io.ficklestream.segmenter.domain.admission.RejectedRecordException;
import io.ficklestream.segmenter.domain.samples.BackPressure;
import io.ficklestream.segmenter.domain.samples.SampleStore;
import io.ficklestream.segmenter.domain.samples.StoreLimits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetAsideTest {

    private static final ConsumerRecord<String, byte[]> RECORD =
            new ConsumerRecord<>("seeds", 0, 1, "image", new byte[1]);

    @TempDir
    Path folder;

    private SetAside setAside;

    @BeforeEach
    void open() {
        SampleStore store = new SampleStore(folder, new StoreLimits(1, 1, 0, 1));
        BackPressure pressure = new BackPressure(1, System::nanoTime);
        setAside = new SetAside(new IntakeMetrics(new SimpleMeterRegistry(), store, pressure));
    }

    @Test
    void aReasonForPeopleIsPassedOnAsItIs() {
        assertThat(reason(new RejectedRecordException("its mask is too green"))).isEqualTo("its mask is too green");
    }

    @Test
    void aDefectIsNamedAsOne() {
        assertThat(reason(new IllegalStateException("oops")))
                .isEqualTo("the segmenter failed on it: java.lang.IllegalStateException: oops");
    }

    @Test
    void theRecordIsNotToBlameForAFullDiskOrTheEndOfTheService() {
        assertThatThrownBy(() -> reason(new UncheckedIOException(new IOException("no space left"))))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> reason(new CancellationException("stopped")))
                .isInstanceOf(CancellationException.class);
    }

    private String reason(RuntimeException failure) {
        ProducerRecord<String, byte[]> letter = setAside.letter(RECORD, "image", failure);
        return new String(
                letter.headers().lastHeader(Headers.DEAD_LETTER_REASON).value(), StandardCharsets.UTF_8);
    }
}

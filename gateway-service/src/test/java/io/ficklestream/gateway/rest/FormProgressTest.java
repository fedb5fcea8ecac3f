package io.ficklestream.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.gateway.problem.Problem;
import io.ficklestream.gateway.rest.view.Accepted;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FormProgressTest {
    private static final Problem UNREADABLE = Problem.of(415, "no photograph");
    private static final Problem AWAY = Problem.later(503, 5, "the broker is away");

    private long now;
    private final FormProgress progress = new FormProgress(Duration.ofSeconds(20), () -> now);

    @Test
    void aBadPhotographDoesNotKeepOutTheOthers() {
        progress.refused("a", UNREADABLE);
        assertThat(progress.obstacle()).isEmpty();
        assertThat(progress.problemOfAll()).isEmpty();
    }

    @Test
    void whatIsAwayForOneIsAwayForTheOthers() {
        progress.refused("a", AWAY);
        assertThat(progress.obstacle()).hasValue(AWAY);
        assertThat(progress.problemOfAll()).hasValue(AWAY);
        progress.accepted(new Accepted("b", 0, "/images/b", null));
        assertThat(progress.problemOfAll()).isEmpty();
    }

    @Test
    void aBadPhotographAmongThoseThatAreKeptOutIsStillNamed() {
        progress.refused("a", UNREADABLE);
        progress.refused("b", AWAY);
        assertThat(progress.obstacle()).hasValue(AWAY);
        assertThat(progress.problemOfAll()).isEmpty();
        assertThat(progress.report().refused()).hasSize(2);
    }

    @Test
    void afterTheirTimeTheOthersAreToBeSentAgain() {
        now = Duration.ofSeconds(20).toNanos();
        assertThat(progress.obstacle()).isEmpty();
        now++;
        assertThat(progress.obstacle()).hasValueSatisfying(problem -> {
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.retryAfterSeconds()).isEqualTo(1);
        });
    }
}

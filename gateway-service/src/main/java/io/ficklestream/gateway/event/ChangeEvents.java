package io.ficklestream.gateway.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.gateway.domain.Change;
import io.ficklestream.gateway.domain.ChangeFeed;
import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.rest.view.CurvePoint;
import io.ficklestream.gateway.rest.view.ImageSummary;
import io.ficklestream.gateway.rest.view.Letter;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jboss.logging.Logger;

/** Tells of changes of images, dead letters, models and trainings. */
@Singleton
public class ChangeEvents {
    private static final Logger LOG = Logger.getLogger(ChangeEvents.class);

    private final ChangeFeed feed;
    private final EventHub hub;
    private final ObjectMapper json;
    private AutoCloseable subscription;

    public ChangeEvents(ChangeFeed feed, EventHub hub, ObjectMapper json) {
        this.feed = feed;
        this.hub = hub;
        this.json = json;
    }

    void begin(@Observes StartupEvent start) {
        subscription = feed.subscribe(this::tell);
    }

    void end(@Observes ShutdownEvent stop) throws Exception {
        subscription.close();
    }

    private void tell(Change change) {
        if (!hub.isHeard()) {
            return;
        }
        if (change instanceof Change.Image image) {
            tell("image", ImageSummary.of(image.image()));
        } else if (change instanceof Change.Letter letter) {
            tell("dead-letter", view(letter.letter()));
        } else if (change instanceof Change.Training training) {
            tell("training", CurvePoint.of(training.point()));
        } else {
            tell("models", Map.of());
        }
    }

    /** A letter that has just come stands, unless it was sent again. */
    private static Letter view(DeadLetter letter) {
        return Letter.of(letter, !letter.retried());
    }

    private void tell(String name, Object view) {
        try {
            hub.tell(name, json.writeValueAsString(view));
        } catch (JsonProcessingException e) {
            LOG.errorf(e, "Clients are not told of a change, which cannot be written as JSON: %s", view);
        }
    }
}

package io.ficklestream.gateway.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.StreamProgress;
import io.ficklestream.gateway.intake.Saturation;
import io.ficklestream.gateway.rest.view.StatisticsView;
import io.ficklestream.gateway.rest.view.StreamView;
import jakarta.inject.Singleton;

/** Rates and counts as JSON. */
@Singleton
public class Snapshots {
    private final ImageTable table;
    private final StreamProgress progress;
    private final Saturation saturation;
    private final ObjectMapper json;

    public Snapshots(ImageTable table, StreamProgress progress, Saturation saturation, ObjectMapper json) {
        this.table = table;
        this.progress = progress;
        this.saturation = saturation;
        this.json = json;
    }

    String stages() {
        return text(StreamView.of(progress, saturation));
    }

    String statistics() {
        return text(StatisticsView.of(table.statistics()));
    }

    private String text(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of numbers and texts can be written", e);
        }
    }
}

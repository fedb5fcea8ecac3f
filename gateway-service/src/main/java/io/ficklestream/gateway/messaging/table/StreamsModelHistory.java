package io.ficklestream.gateway.messaging.table;

import io.ficklestream.gateway.domain.AnnouncedModel;
import io.ficklestream.gateway.domain.ModelHistory;
import io.ficklestream.gateway.domain.RoleModels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** Answers from the stores that {@link ModelProcessor} keeps. */
public final class StreamsModelHistory implements ModelHistory {
    private static final Comparator<AnnouncedModel> LAST_FIRST = Comparator.comparing(AnnouncedModel::at)
            .reversed()
            .thenComparing(model -> model.announcement().version());

    private final TableParts parts;

    public StreamsModelHistory(TableParts parts) {
        this.parts = parts;
    }

    @Override
    public List<RoleModels> roles() {
        return parts.ask(() -> {
            ReadOnlyKeyValueStore<String, String> current = parts.part(TableStores.CURRENT_MODELS, 0);
            return byRole().entrySet().stream()
                    .map(role -> new RoleModels(
                            role.getKey(), Optional.ofNullable(current.get(role.getKey())), role.getValue()))
                    .toList();
        });
    }

    private Map<String, List<AnnouncedModel>> byRole() {
        Map<String, List<AnnouncedModel>> roles = new TreeMap<>();
        ReadOnlyKeyValueStore<String, AnnouncedModel> models = parts.part(TableStores.MODELS, 0);
        try (KeyValueIterator<String, AnnouncedModel> all = models.all()) {
            all.forEachRemaining(
                    model -> roles.computeIfAbsent(model.value.announcement().role(), role -> new ArrayList<>())
                            .add(model.value));
        }
        roles.values().forEach(versions -> versions.sort(LAST_FIRST));
        return roles;
    }
}

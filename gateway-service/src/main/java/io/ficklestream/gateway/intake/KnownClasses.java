package io.ficklestream.gateway.intake;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.VocClasses;
import io.ficklestream.gateway.domain.AnnouncedModel;
import io.ficklestream.gateway.domain.ModelHistory;
import io.ficklestream.gateway.domain.RoleModels;
import java.util.List;
import java.util.Optional;

/** The classes that can be localized: those that the current classifier says it knows, else all. */
public final class KnownClasses {
    /** The role of the network that names and localizes classes. */
    public static final String CLASSIFIER = "classifier";

    private static final List<String> ALL = VocClasses.NAMES.subList(1, VocClasses.NAMES.size());

    private final ModelHistory models;

    public KnownClasses(ModelHistory models) {
        this.models = models;
    }

    /** Their names in the order of Pascal VOC, without the background. */
    public List<String> names() {
        Optional<List<String>> announced = classifier()
                .flatMap(KnownClasses::current)
                .map(model -> model.provenance().get(ModelAnnouncement.CLASSES))
                .map(LabelNames::split);
        return announced
                .map(names -> ALL.stream().filter(names::contains).toList())
                .filter(names -> !names.isEmpty())
                .orElse(ALL);
    }

    private Optional<RoleModels> classifier() {
        return models.roles().stream()
                .filter(role -> role.role().equals(CLASSIFIER))
                .findFirst();
    }

    private static Optional<ModelAnnouncement> current(RoleModels role) {
        return role.versions().stream()
                .map(AnnouncedModel::announcement)
                .filter(model -> role.current().equals(Optional.of(model.version())))
                .findFirst();
    }
}

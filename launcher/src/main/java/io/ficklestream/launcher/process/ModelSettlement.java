package io.ficklestream.launcher.process;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.broker.ModelAnnouncer;
import io.ficklestream.launcher.status.Models;
import io.ficklestream.launcher.weights.PublishedModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Settles what the {@code models} topic says when a stack starts. What somebody made current, or the segmenter has
 * learned, stays current, unless another model was asked for or it cannot be used any more.
 */
final class ModelSettlement {

    private final String bootstrap;
    private final Consumer<String> say;

    ModelSettlement(String bootstrap, Consumer<String> say) {
        this.bootstrap = bootstrap;
        this.say = say;
    }

    /** Withdraws the known models that lie nowhere on this machine, because somebody deleted them. */
    void withdrawMissing() {
        Collection<ModelAnnouncement> current = Models.current(bootstrap);
        ModelAnnouncer.withdraw(
                bootstrap,
                Models.known(bootstrap).stream()
                        .filter(model -> !current.contains(model))
                        .filter(model -> !isAtHand(model))
                        .toList());
    }

    /** Announces what is to be announced; returns the wanted models, or those that stay in their place. */
    List<ModelAnnouncement> settle(StackModels models) {
        Collection<ModelAnnouncement> before = Models.current(bootstrap);
        List<ModelAnnouncement> settled = new ArrayList<>();
        for (ModelAnnouncement wanted : models.wanted()) {
            Optional<ModelAnnouncement> current = before.stream()
                    .filter(model -> model.role().equals(wanted.role()))
                    .findFirst();
            settled.add(current.filter(model -> models.yielding().contains(model.role()))
                    .filter(model -> stays(model, wanted))
                    .orElseGet(() -> replace(current, wanted)));
        }
        makeKnown(models.known());
        return settled;
    }

    private boolean stays(ModelAnnouncement current, ModelAnnouncement wanted) {
        boolean stays = isAtHand(current)
                && checkpoint(current).classes().equals(checkpoint(wanted).classes());
        if (!current.version().equals(wanted.version())) {
            say.accept(stays ? staying(current, wanted) : leaving(current, wanted));
        }
        return stays;
    }

    private static String staying(ModelAnnouncement current, ModelAnnouncement wanted) {
        return "%s %s stays current; './ficklestream models use %s' goes back to the published one"
                .formatted(current.role(), current.version(), wanted.version());
    }

    private static String leaving(ModelAnnouncement current, ModelAnnouncement wanted) {
        return "%s takes the place of %s %s, which is gone or knows other classes"
                .formatted(wanted.version(), current.role(), current.version());
    }

    private static boolean isAtHand(ModelAnnouncement model) {
        Path folder = Path.of(model.location());
        return PublishedModel.isIn(folder) && checkpoint(model).isAnnouncedBy(model);
    }

    private static PublishedModel checkpoint(ModelAnnouncement model) {
        return PublishedModel.in(Path.of(model.location()));
    }

    private ModelAnnouncement replace(Optional<ModelAnnouncement> current, ModelAnnouncement wanted) {
        if (current.filter(wanted::equals).isEmpty()) {
            ModelAnnouncer.makeCurrent(bootstrap, wanted);
        }
        return wanted;
    }

    private void makeKnown(List<ModelAnnouncement> models) {
        Collection<ModelAnnouncement> known = Models.known(bootstrap);
        ModelAnnouncer.makeKnown(
                bootstrap,
                models.stream().filter(model -> !known.contains(model)).toList());
    }
}

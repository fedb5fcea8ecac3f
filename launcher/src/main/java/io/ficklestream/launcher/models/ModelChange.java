package io.ficklestream.launcher.models;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.weights.PublishedModel;
import java.util.Collection;

/**
 * Whether a checkpoint can take the place of the current one of its role.
 *
 * @param known the checkpoints at hand
 * @param current what is announced
 */
record ModelChange(KnownModels known, Collection<ModelAnnouncement> current) {

    /**
     * The model whose place it would take.
     *
     * @throws LauncherException if nothing on the stack has the role, the checkpoint is damaged, or it knows other classes
     *     than the current one; of a current one that lies on another machine the classes are not known, and the services
     *     judge
     */
    ModelAnnouncement requirePossible(PublishedModel model) {
        ModelAnnouncement replaced = ofSameRole(model);
        model.requireSound();
        known.announced(replaced).ifPresent(other -> requireSameClasses(model, other));
        return replaced;
    }

    private ModelAnnouncement ofSameRole(PublishedModel model) {
        String role = model.manifest().role();
        return current.stream()
                .filter(announcement -> announcement.role().equals(role))
                .findFirst()
                .orElseThrow(() -> LauncherException.failure(
                        "%s is a %s, and the running stack uses none".formatted(model.version(), role)));
    }

    private static void requireSameClasses(PublishedModel model, PublishedModel replaced) {
        if (!model.classes().equals(replaced.classes())) {
            throw LauncherException.badInput(
                    "%s knows the classes %s, but %s, which is current, knows %s: start a stack of its own"
                                    .formatted(
                                            model.version(),
                                            String.join(", ", model.classes()),
                                            replaced.version(),
                                            String.join(", ", replaced.classes()))
                            + " for it");
        }
    }
}

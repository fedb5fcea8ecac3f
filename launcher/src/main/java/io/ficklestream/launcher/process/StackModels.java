package io.ficklestream.launcher.process;

import io.ficklestream.contracts.ModelAnnouncement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The models of a stack.
 *
 * @param wanted to be current: the classifier, and where there is to be a segmenter, that; at most one in a role
 * @param yielding roles in which a model that is current already, and can take the place of the wanted one, stays
 * @param known further models that somebody may make current later
 */
public record StackModels(List<ModelAnnouncement> wanted, Set<String> yielding, List<ModelAnnouncement> known) {

    public StackModels {
        wanted = List.copyOf(wanted);
        yielding = Set.copyOf(yielding);
        known = List.copyOf(known);
        long roles = wanted.stream().map(ModelAnnouncement::role).distinct().count();
        if (roles != wanted.size()) {
            throw new IllegalArgumentException("a stack has one model in a role, not " + wanted);
        }
    }

    /** One model that becomes current whatever was. */
    static StackModels of(ModelAnnouncement model) {
        return new StackModels(List.of(model), Set.of(), List.of());
    }

    StackModels with(ModelAnnouncement model) {
        List<ModelAnnouncement> more = new ArrayList<>(wanted);
        more.add(model);
        return new StackModels(more, yielding, known);
    }

    /** Lets models that are current already stay in some roles. */
    StackModels yielding(Set<String> roles) {
        return new StackModels(wanted, roles, known);
    }

    StackModels knowing(List<ModelAnnouncement> others) {
        return new StackModels(wanted, yielding, others);
    }

    /** The wanted model of a role. */
    Optional<ModelAnnouncement> ofRole(String role) {
        return wanted.stream().filter(model -> model.role().equals(role)).findFirst();
    }
}

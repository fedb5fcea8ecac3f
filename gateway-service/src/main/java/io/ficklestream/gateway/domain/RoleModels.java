package io.ficklestream.gateway.domain;

import java.util.List;
import java.util.Optional;

/**
 * The checkpoints of a role.
 *
 * @param role such as {@code segmenter}
 * @param current the version that is used; empty if it was withdrawn
 * @param versions every version that was announced, the one announced last first; each once
 */
public record RoleModels(String role, Optional<String> current, List<AnnouncedModel> versions) {

    public RoleModels {
        versions = List.copyOf(versions);
    }
}

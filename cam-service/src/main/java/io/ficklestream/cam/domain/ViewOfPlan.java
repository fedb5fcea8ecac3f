package io.ficklestream.cam.domain;

import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.View;

/**
 * What tasks must have in common to be served by one network pass. The plan's id covers the photograph.
 *
 * @param plan the plan
 * @param view one of its views
 */
public record ViewOfPlan(ImagePlan plan, View view) {

    public static ViewOfPlan of(CamTask task) {
        return new ViewOfPlan(task.plan(), task.view());
    }
}

package io.ficklestream.testkit.photograph;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A drawn scene. */
final class Scene {
    private static final int SHAPES = 4;

    private Scene() {}

    static BufferedImage draw(int width, int height, long seed) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(seed);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setPaint(new GradientPaint(0, 0, colour(random), 0, height, colour(random)));
            graphics.fillRect(0, 0, width, height);
            for (int i = 0; i < SHAPES; i++) {
                fillShape(graphics, width, height, random);
            }
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static void fillShape(Graphics2D graphics, int width, int height, Random random) {
        int w = width / 6 + random.nextInt(width / 3 + 1);
        int h = height / 6 + random.nextInt(height / 3 + 1);
        int x = random.nextInt(width);
        int y = random.nextInt(height);
        graphics.setPaint(colour(random));
        if (random.nextBoolean()) {
            graphics.fillOval(x - w / 2, y - h / 2, w, h);
        } else {
            graphics.fillRect(x - w / 2, y - h / 2, w, h);
        }
    }

    private static Color colour(Random random) {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}

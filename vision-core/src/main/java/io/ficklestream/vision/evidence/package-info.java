/** What an image's random samples say about every pixel, as integers that merge exactly in any order. */
package io.ficklestream.vision.evidence;

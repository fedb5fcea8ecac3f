package io.ficklestream.testkit.layering;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Compiled classes without those of tests. */
final class ProductionClasses {
    private ProductionClasses() {}

    static JavaClasses in(String packageName) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packageName);
        if (classes.isEmpty()) {
            throw new AssertionError("no classes in package " + packageName + ": the rules would check nothing");
        }
        return classes;
    }
}

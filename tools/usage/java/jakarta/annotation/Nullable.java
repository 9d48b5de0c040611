package jakarta.annotation;

/** Stands in for the annotation of jakarta.annotation-api, so that the generated sources compile without it. */
public @interface Nullable {}

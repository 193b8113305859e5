package groundwork.gui.picture;

import groundwork.blueprint.Resource;

/// What a resource is called in the picture.
final class Titles {

    private Titles() {}

    /// What it is, in a few words: its title up to the colon, without its name.
    static String kind(Resource resource) {
        var title = resource.why().title();
        int colon = title.indexOf(':');
        var kind = colon < 0 ? title : title.substring(0, colon);
        var name = " " + resource.name();
        return kind.endsWith(name) ? kind.substring(0, kind.length() - name.length()) : kind;
    }
}

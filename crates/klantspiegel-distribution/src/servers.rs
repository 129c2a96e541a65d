//! What servers must be told: types, what may be kept and how long, who may use the files, and which pages are for a window of their own.

use crate::folder::Folder;
use klantspiegel_formats::page_file::PageFile;
use klantspiegel_release::VERSION;

/// What servers read that find it among the files.
pub fn among_files() -> Folder {
    let mut folder = Folder::default();
    folder.add(".htaccess", include_str!("../servers/htaccess"));
    folder.add("_headers", headers());
    folder.add("staticwebapp.config.json", static_web_app());
    folder
}

/// What is included where a server is set up.
pub fn beside_files() -> Folder {
    let mut folder = Folder::default();
    folder.add("nginx.conf", include_str!("../servers/nginx.conf"));
    folder.add("Caddyfile", include_str!("../servers/Caddyfile"));
    folder.add("Containerfile", include_str!("../servers/Containerfile"));
    folder
}

/// The pages that are for a window of their own.
fn alone() -> impl Iterator<Item = &'static str> {
    PageFile::ALL.iter().filter(|page| !page.is_for_frames()).map(|page| page.name())
}

/// For Netlify and Cloudflare Pages, of which the latter leaves the end of a page's name out.
fn headers() -> String {
    let told = include_str!("../servers/_headers").replace("{version}", VERSION);
    let (_, of_page) = told.rsplit_once("\n/\n").unwrap_or_default();
    let paths = alone().flat_map(|page| [page, page.trim_end_matches(".html")]);
    let pages: String = paths.map(|path| format!("/{path}\n{of_page}")).collect();
    format!("{told}{pages}")
}

/// For Azure Static Web Apps.
fn static_web_app() -> String {
    let page = |path: &str| {
        format!(
            ",\n    {{\n      \"route\": \"/{path}\",\n      \"headers\": {{\n        \
             \"Content-Security-Policy\": \"frame-ancestors 'self'\",\n        \
             \"X-Frame-Options\": \"SAMEORIGIN\"\n      }}\n    }}"
        )
    };
    let pages: String = [""].into_iter().chain(alone()).map(page).collect();
    let told = include_str!("../servers/staticwebapp.config.json");
    told.replace("{version}", VERSION).replace("{pages}", &pages)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The files that are told of pages at all name those that refuse a frame, and not the one that is made for it.
    #[test]
    fn pages_of_a_window_of_their_own_are_named_to_every_server() {
        let all = among_files().into_iter().chain(beside_files());
        let mut told = 0;
        for (name, content) in all.filter(|(name, _)| name != "Containerfile") {
            let content = String::from_utf8(content).expect("text");
            for page in PageFile::ALL {
                let stem = page.name().trim_end_matches(".html");
                let is_named =
                    content.contains(&format!("/{stem}")) || words(&content).any(|word| word == stem);
                assert_eq!(is_named, !page.is_for_frames(), "{stem} in {name}");
            }
            assert!(!content.contains("{version}") && !content.contains("{pages}"), "{name}");
            told += 1;
        }
        assert_eq!(told, 5);
    }

    /// The names in a pattern such as `(?:index|desk)`.
    fn words(content: &str) -> impl Iterator<Item = &str> {
        let patterns = content.lines().filter(|line| line.contains('|') && line.contains("html"));
        patterns.flat_map(|line| line.split(['|', '(', ')', ':']))
    }
}

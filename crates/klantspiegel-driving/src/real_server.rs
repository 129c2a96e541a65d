//! A web server as people have it, on this machine: with the files of a packed release, and with what that says of itself or without.

use super::provided::{command, distribution};
use klantspiegel_tools::Tool;
use std::env;
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Where people find the files on each of them.
const AT: &str = "klantspiegel";
/// Where Debian has the modules of Apache.
const APACHE_MODULES: &str = "/usr/lib/apache2/modules";
/// What Debian has switched on in Apache without being asked, as far as it matters here.
const APACHE_USUAL: &[&str] =
    &["mpm_event", "authz_core", "dir", "mime", "autoindex", "filter", "deflate", "setenvif", "env"];

/// A program that serves files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// nginx.
    Nginx,
    /// Apache's httpd.
    Apache,
    /// Caddy.
    Caddy,
}

/// How it is set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetUp {
    /// As it comes, with nothing but where the files are.
    AsItComes,
    /// As the release says.
    AsTold,
}

/// A running server, with a folder of its own that goes with it.
pub struct RealServer {
    process: Child,
    folder: PathBuf,
    port: u16,
}

impl RealServer {
    /// Serves the files of the packed release.
    pub fn start(program: Program, set_up: SetUp) -> Self {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("klantspiegel-server-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder can be made");
        // A release lies there as people put it: in a folder that has the name of the address.
        std::os::unix::fs::symlink(distribution().join("files"), folder.join(AT))
            .expect("a link can be made");
        let port = free_port();
        let mut told = match program {
            Program::Nginx => nginx(set_up, &folder, port),
            Program::Apache => apache(set_up, &folder, port),
            Program::Caddy => caddy(set_up, &folder, port),
        };
        let mut process = told.spawn().unwrap_or_else(|error| panic!("{program:?}: {error}"));
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            let ended = process.try_wait().expect("it is our process");
            assert!(ended.is_none(), "{program:?} ended with {ended:?}");
        }
        Self { process, folder, port }
    }

    /// The address of a file of the release.
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}/{AT}/{path}", self.port)
    }
}

impl Drop for RealServer {
    fn drop(&mut self) {
        // Each is one process.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}

fn written(folder: &Path, text: &str) -> PathBuf {
    let path = folder.join("server.conf");
    fs::write(&path, text).expect("a file can be written");
    path
}

fn nginx(set_up: SetUp, folder: &Path, port: u16) -> Command {
    let here = folder.display();
    let (before, inside) = match set_up {
        SetUp::AsItComes => (
            "include /etc/nginx/mime.types;\ndefault_type application/octet-stream;\ngzip on;".to_owned(),
            format!("root {here};"),
        ),
        SetUp::AsTold => {
            let path = distribution().join("servers/nginx.conf");
            let told = fs::read_to_string(path).expect("the release says it");
            (String::new(), told.replace("root /srv;", &format!("root {here};")))
        }
    };
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("{name}_temp_path {here}/{name};\n"))
        .concat();
    let text = format!(
        "daemon off;\nmaster_process off;\npid {here}/pid;\nerror_log {here}/errors;\nevents {{}}\nhttp {{\naccess_log off;\n{temporary}{before}\n\
         server {{\nlisten 127.0.0.1:{port};\n{inside}\n}}\n}}\n"
    );
    let mut told = command(Tool::Nginx);
    told.arg("-p").arg(folder).arg("-e").arg(folder.join("errors")).arg("-c").arg(written(folder, &text));
    told
}

fn apache(set_up: SetUp, folder: &Path, port: u16) -> Command {
    let here = folder.display();
    let (more, overrides): (&[&str], _) = match set_up {
        SetUp::AsItComes => (&[], "None"),
        SetUp::AsTold => (&["rewrite", "headers"], "All"),
    };
    let modules: String = APACHE_USUAL
        .iter()
        .chain(more)
        .map(|name| format!("LoadModule {name}_module {APACHE_MODULES}/mod_{name}.so\n"))
        .collect();
    let text = format!(
        "{modules}ServerName localhost\nListen 127.0.0.1:{port}\nPidFile {here}/pid\nErrorLog {here}/errors\n\
         User www-data\nGroup www-data\nTypesConfig /etc/mime.types\nDocumentRoot {here}\n\
         AddOutputFilterByType DEFLATE text/html text/plain text/xml text/css\n\
         AddOutputFilterByType DEFLATE application/x-javascript application/javascript application/wasm\n\
         DirectoryIndex index.html\n<Directory />\nOptions Indexes FollowSymLinks\nAllowOverride {overrides}\n\
         Require all granted\n</Directory>\n"
    );
    let mut told = command(Tool::Apache);
    told.arg("-d").arg(folder).arg("-X").arg("-f").arg(written(folder, &text));
    told
}

fn caddy(set_up: SetUp, folder: &Path, port: u16) -> Command {
    let address = format!("http://127.0.0.1:{port}");
    let path = match set_up {
        SetUp::AsItComes => {
            written(folder, &format!("{address} {{\nroot * {}\nfile_server\n}}\n", folder.display()))
        }
        SetUp::AsTold => distribution().join("servers/Caddyfile"),
    };
    let mut told = command(Tool::Caddy);
    told.args(["run", "--adapter", "caddyfile", "--config"]).arg(path);
    told.env("KLANTSPIEGEL_ADDRESS", address).env("KLANTSPIEGEL_FILES", folder);
    told.env("XDG_CONFIG_HOME", folder).env("XDG_DATA_HOME", folder).env("HOME", folder);
    told.stderr(std::process::Stdio::null());
    told
}

/** Common given names of Italian speakers. */
export const ITALIAN = `
Achille Ada Adalgisa Adamo Adelaide Adele Adelina Adriana Adriano Agata Agnese Agostino Aida Alba Alberta Alberto Alceste Alda Aldo Alessandra Alessandro Alessia Alessio
Alfio Alfonso Alfredo Alice Alida Alina Allegra Alma Amalia Amato Ambra Ambrogio Amedeo Amelia Amerigo Anastasia Andrea Angela Angelica Angelina Angelo Anita Anna
Annabella Annalisa Annamaria Annarita Annunziata Anselmo Antonella Antonello Antonia Antonietta Antonino Antonio Arianna Armando Arnaldo Aroldo Arturo Assunta Augusto
Aurelia Aurelio Aurora Azzurra Barbara Bartolomeo Basilio Battista Beatrice Benedetta Benedetto Beniamino Benito Bernardo Berta Bettina Biagio Bianca Bice Bonaria Bruna
Bruno Caio Calogero Camilla Camillo Carla Carlo Carlotta Carmela Carmelo Carmen Carmine Carolina Caterina Catia Cecilia Celeste Celestino Cesare Cesira Chiara Cinzia
Cipriano Ciro Clara Clarissa Claudia Claudio Clelia Clementina Cleonice Concetta Concettina Consolata Cora Corinna Corrado Cosima Cosimo Costantino Costanza Crescenzo
Cristian Cristiana Cristiano Cristina Cristoforo Damiano Daniela Daniele Danilo Dante Daria Dario Davide Debora Delia Demetrio Denise Diana Diego Dina Dino Domenica
Domenico Donata Donatella Donato Dora Doriana Doriano Ebe Edda Edmondo Edoardo Egidio Elda Elena Eleonora Elettra Eliana Elio Elisa Elisabetta Elsa Elvira Emanuela
Emanuele Emilia Emiliano Emilio Emma Ennio Enrica Enrico Enzo Erica Ermanno Ermelinda Ernesta Ernesto Ersilia Ester Ettore Eugenia Eugenio Eva Evelina Ezio Fabiana
Fabiano Fabio Fabiola Fabrizia Fabrizio Faustino Fausto Federica Federico Fedele Felice Felicia Ferdinando Fernanda Fernando Ferruccio Filippa Filippo Filomena Fiorella
Fiorenza Fiorenzo Flaminia Flavia Flavio Flora Floriana Fortunato Franca Francesca Francesco Franco Fulvia Fulvio Furio Gabriele Gabriella Gaetana Gaetano Gaia Gaspare
Gemma Gennaro Genoveffa Gerardo Germana Germano Gesualdo Giacinta Giacinto Giacomina Giacomo Giada Giambattista Giampaolo Giampiero Giancarla Giancarlo Gianfranca
Gianfranco Gianluca Gianluigi Gianmarco Gianna Gianni Giannina Gilda Gildo Gina Ginevra Gino Gioacchino Gioele Giordana Giordano Giorgia Giorgio Giosuè Giovanna Giovanni
Giovannina Girolamo Gisella Giuditta Giulia Giuliana Giuliano Giulietta Giulio Giuseppa Giuseppe Giuseppina Giusi Giusy Giustina Giustino Gloria Goffredo Graziana Graziano
Grazia Graziella Gregorio Greta Guendalina Guglielmo Guido Gustavo Iacopo Ida Ignazio Igor Ilaria Ilario Ileana Immacolata Ines Irene Iris Irma Isa Isabella Isidoro
Ivan Ivana Ivano Ivo Jacopo Jessica Katia Ketty Ladislao Lamberto Lanfranco Lara Laura Lauro Lavinia Lazzaro Lea Leandro Leda Leo Leonarda Leonardo Leone Leonora
Leopoldo Letizia Licia Lidia Liliana Lina Linda Lino Lisa Livia Livio Loredana Lorella Lorena Lorenza Lorenzo Loretta Loris Luana Luca Lucia Luciana Luciano Lucio Lucrezia
Ludovica Ludovico Luigi Luigia Luigina Luisa Luisella Mafalda Maddalena Mara Marcella Marcello Marco Margherita Maria Mariangela Marianna Mariano Mariella Marilena
Marina Marinella Marino Mario Marisa Marta Martina Martino Marzia Marzio Massimiliano Massimo Matilde Mattea Matteo Mattia Maura Maurizia Maurizio Mauro Melania
Melissa Mercurio Michela Michelangelo Michele Michelina Milena Milo Mimma Mimmo Mina Mirco Mirella Miriam Mirko Moira Monica Morena Moreno Morgana Nadia Natale Natalia
Natalina Nazario Nello Nerina Nicla Nico Nicola Nicole Nicoletta Nicolò Niccolò Nina Nino Noemi Nora Norma Novella Nunzia Nunzio Oddo Olga Olimpia Olindo Oliviero
Omar Onofrio Orazio Oreste Orietta Orlando Ornella Orsola Osvaldo Ottavia Ottavio Palma Palmiro Pamela Paola Paolina Paolo Pasquale Pasqualina Patrizia Patrizio
Petronilla Pierangelo Piera Pierfrancesco Pierluigi Piero Pierpaolo Pietro Pino Pio Placido Pompeo Primo Prisca Quintino Rachele Raffaela Raffaele Raffaella Ramona
Rebecca Regina Remo Renata Renato Renzo Riccardo Rina Rinaldo Rino Rita Roberta Roberto Rocco Rodolfo Rolando Romana Romano Romeo Romina Romolo Romualdo Rosa
Rosalba Rosalia Rosanna Rosalinda Rosaria Rosario Rosella Rosina Rosita Rossana Rossella Rossano Ruggero Ruggiero Rufino Sabatino Sabina Sabrina Salvatore Samanta Samuele
Sandra Sandro Sante Santina Santino Santo Sara Saverio Savino Sebastiana Sebastiano Selene Serafina Serafino Serena Serenella Sergio Severino Silvana Silvano Silverio
Silvestro Silvia Silvio Simona Simone Simonetta Sofia Sonia Stefania Stefano Stella Susanna Sveva Tamara Tania Tatiana Tazio Tecla Teodora Teodoro Teresa Teresina
Terenzio Tiberio Tina Tino Tiziana Tiziano Tobia Tommasina Tommaso Tonia Tonino Tosca Tullio Ubaldo Ugo Umberta Umberto Urbano Valentina Valentino Valeria Valerio Vanda
Vanessa Vania Vanna Vera Veronica Vincenza Vincenzo Viola Violante Virgilio Virginia Vita Vitale Vito Vittore Vittoria Vittorio Viviana Wanda Walter Ylenia Zaira Zeno
`;

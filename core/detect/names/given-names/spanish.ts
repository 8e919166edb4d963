/** Common given names of Spanish and Portuguese speakers, Catalan and Basque ones among them. */
export const SPANISH = `
Abel Abelardo Abraham Abril Adela Adolfo Adoración Adrián Adriana Agueda Agustín Agustina Aida Ainara Ainhoa Aitana Aitor Alan Alba Albert Alberto Aleix Alejandra
Alejandro Alfonso Alfredo Alicia Almudena Álvaro Amador Amaia Amalia Amancio Amanda Amparo Ana Anabel Anastasio Andrea Andrés Ángel Ángela Ángeles Angelina Angélica
Aníbal Anselmo Antonia Antonio Anselma Araceli Arantxa Arantza Arcadio Ariadna Armando Arnau Arsenio Arturo Ascensión Asier Asunción Aurelia Aurelio Aurora Azucena
Bárbara Bartolomé Basilio Beatriz Begoña Belén Benita Benito Benjamín Berenguer Bernabé Bernarda Bernardino Bernardo Berta Blanca Blas Borja Brígida Bruno Caetano
Camila Camilo Candela Candelaria Cándido Caridad Carla Carles Carlos Carlota Carme Carmelo Carmen Carolina Casimiro Catalina Cayetano Cecilia Celestino Celia César
Chema Cipriano Ciro Clara Claudia Claudio Clemente Concepción Concha Conchita Consuelo Cosme Covadonga Cristian Cristina Cristóbal Custodia Dámaso Daniel Daniela
Dario David Débora Delfina Demetrio Diana Diego Dionisio Dolores Domingo Domínica Dorotea Edelmira Edmundo Eduardo Eduarda Edurne Efraín Elena Eleuterio Elías Elisa
Elisenda Eloísa Eloy Elsa Elvira Emilia Emiliano Emilio Emma Encarnación Encarna Enrique Enriqueta Epifanio Erica Erika Ernestina Ernesto Esmeralda Esperanza Esteban
Estefanía Estela Ester Esther Estrella Eugenia Eugenio Eulalia Eulalio Eusebio Eva Evaristo Ezequiel Fabián Fabio Fabiola Fátima Faustino Federico Felicidad Felicitas
Felipe Félix Fermín Fernanda Fernando Fidel Filomena Florencia Florencio Florentina Florentino Fortunato Francesc Francisca Francisco Fructuoso Gabino Gabriel Gabriela
Gaspar Gemma Genoveva Gerardo Germán Gervasio Gil Gilberto Ginés Gisela Gloria Gonzalo Gorka Graciela Gregorio Gregoria Guadalupe Guillem Guillermina Guillermo Gumersindo
Gustavo Héctor Heliodoro Heriberto Hermenegildo Hernán Hilario Hipólito Horacio Hortensia Hugo Humberto Ignacio Ignacia Iker Ildefonso Imanol Iñaki Inés Iñigo Inmaculada
Irene Iria Iris Isaac Isabel Isaías Isidoro Isidro Ismael Itziar Iván Izaskun Jacinto Jacobo Jaime Jairo Jaume Javier Jennifer Jeremías Jerónimo Jesús Jesusa Jimena
Joan Joaquim Joaquín Joaquina Jon Jonatan Jordi Jorge José Josefa Josefina Josep Joseba Josué Juan Juana Juanita Judit Julia Julián Juliana Julieta Julio Justina Justo
Karina Koldo Laia Laura Laureano Lázaro Leandro Leire Leocadia León Leonardo Leoncio Leonor Leopoldo Leticia Lidia Liliana Lluís Lola Lorena Lorenzo Loreto Lourdes Luca
Lucas Lucía Luciana Luciano Lucio Lucrecia Luis Luisa Luna Luz Macarena Macario Magdalena Maite Malena Manel Manuel Manuela Mar Marc Marcela Marcelino Marcelo Marcial
Marcos Margarita María Mariana Mariano Maribel Maricarmen Marina Mario Marisa Marisol Marta Martí Martín Martina Mateo Matías Matilde Mauricio Maximiliano Máximo Melchor
Melisa Mercedes Micaela Miguel Milagros Míriam Mireia Modesta Modesto Moisés Mónica Montse Montserrat Nacho Nadia Natalia Natividad Nazaret Nekane Nerea Neus Nicanor
Nicolás Nicolasa Nieves Noelia Noemí Norberto Nuria Núria Octavia Octavio Ofelia Oihane Olga Olivia Oriol Óscar Osvaldo Pablo Paca Paco Paloma Pascual Pascuala
Patricia Patricio Pau Paula Paulina Paulino Paz Pedro Pelayo Pepa Pepe Pere Perpetua Petra Petronila Piedad Pilar Plácido Prudencia Prudencio Purificación Quique Rafael
Rafaela Raimundo Ramiro Ramón Ramona Raquel Raúl Rebeca Refugio Regina Reinaldo Remedios Renata Reyes Ricardo Rita Roberto Rocío Rodolfo Rodrigo Rogelio Román Romina
Roque Rosa Rosalía Rosana Rosario Rosaura Rosendo Rubén Rufino Ruperto Ruth Sabina Salomé Salvador Samanta Samuel Sandra Santiago Santos Sara Sebastián Sergi Sergio
Severino Silverio Silvestre Silvia Simón Socorro Sofía Soledad Sonia Soraya Susana Tamara Tania Tatiana Telmo Teodora Teodoro Teresa Tiburcio Timoteo Tomás Tomasa
Toribio Trinidad Unai Urbano Úrsula Valentín Valentina Valeria Valeriano Valerio Vanesa Vega Vera Verónica Vicenta Vicente Víctor Victoria Victoriano Virginia Virtudes
Visitación Viviana Wenceslao Xabier Xavi Xavier Ximena Yago Yaiza Yolanda Yadira Zacarías Zoraida
Afonso Anabela Antônio António Bento Bernardete Cátia Célia Conceição Davi Diogo Duarte Edson Fábio Fátima Filipa Filipe Flávia Flávio Francisca Guilherme Helena
Heitor Henrique Inês Isabela Jaqueline Jéssica João Joaquim Jorge José Joana Juliana Larissa Leandro Leonor Letícia Lígia Luana Luciana Luísa Luiz Mafalda Marcelo Márcia
Márcio Margarida Mariana Matheus Mauro Mônica Natália Nuno Paulo Rafaela Renan Renato Rita Roberta Rodrigo Rui Sérgio Simão Sónia Susana Tânia Telma Thiago Tiago
Vasco Vinícius Vitor Vitória Xavier
`;

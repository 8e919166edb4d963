/** Common given names of German speakers. */
export const GERMAN = `
Achim Adalbert Adelheid Adolf Agathe Agnes Albert Albrecht Alexander Alexandra Alfons Alfred Alina Almut Alois Alwin Amelie Amalie Anastasia Andre Andrea Andreas
Angela Angelika Anita Anja Anke Anna Annalena Anne Annegret Anneliese Annelie Annemarie Annett Annette Anni Annika Anton Antonia Antje Ariane Armin Arndt Arne
Arno Arnold Arthur Artur Astrid August Auguste Axel Balthasar Barbara Bärbel Bastian Beate Benedikt Benjamin Benno Bernadette Bernd Bernhard Berta Bertha Berthold
Bettina Bianca Birgit Birgitta Björn Bodo Boris Brigitte Britta Bruno Burkhard Carina Carl Carla Carmen Carola Caroline Carolin Carsten Caspar Catharina Cäcilia
Charlotte Christa Christel Christian Christiane Christina Christine Christof Christoph Cindy Clara Claudia Claus Clemens Constanze Cordula Corinna Cornelia
Cornelius Curt Dagmar Daniel Daniela Dario David Denise Dennis Detlef Detlev Diana Dierk Dieter Dietmar Dietrich Dirk Dominik Dora Doris Dorothea Dorothee
Eberhard Eckart Eckhard Edeltraud Edgar Edith Edmund Eduard Egbert Egon Ekkehard Elfriede Elias Elisabeth Elke Ella Ellen Elmar Elsa Else Elvira Emil Emilia Emilie
Emma Emmi Engelbert Enno Erhard Erich Erik Erika Erna Ernst Erwin Esther Eugen Eva Evelin Evelyn Ewald Fabian Felicitas Felix Ferdinand Finn Florian Frank Franz
Franziska Frauke Fred Frederik Frieda Friedemann Friederike Friedhelm Friedrich Fridolin Fritz Gabi Gabriela Gabriele Gebhard Georg Gerald Gerd Gerda Gerhard
Gerhild Gerlinde Gernot Gero Gert Gertraud Gertrud Gesa Gesine Gisbert Gisela Götz Gottfried Gottlieb Greta Gretel Grit Gudrun Guido Günter Günther Gunnar Gunther
Gustav Hanna Hannah Hanne Hannelore Hannes Hans Hansi Hanspeter Harald Hardy Harry Hartmut Hartwig Hasso Hedwig Heide Heidemarie Heidi Heidrun Heike Heiko Heiner
Heinrich Heinz Helena Helene Helga Hella Hellmut Helmut Helmuth Hendrik Henning Henriette Henrik Henry Herbert Heribert Hermann Hermine Herta Hertha Hilde Hildegard
Hilmar Hinrich Holger Horst Hubert Hubertus Hugo Ida Igor Ilona Ilse Imke Ina Ines Inga Inge Ingeborg Ingo Ingolf Ingrid Irene Iris Irma Irmgard Irmtraud Isabel
Isabell Isabelle Isolde Jakob Jan Jana Janina Janine Jannik Jasmin Jannis Jens Jessica Joachim Jochen Johann Johanna Johannes Jonas Jonathan Jörg Jörn Josef
Josefa Josefine Jost Judith Julia Julian Juliane Julius Jürgen Jutta Kai Karen Karin Karl Karla Karlheinz Karolina Karoline Karsten Kaspar Katarina Katharina Kathrin
Kathleen Katja Katrin Kerstin Kevin Kilian Kim Kirsten Klara Klaus Konrad Konstantin Konstanze Korbinian Kristian Kristin Kristina Kuno Kurt Lara Lars Laura Lea
Leander Lena Leni Lennart Leo Leon Leonard Leonhard Leonie Leopold Levin Liane Lieselotte Lilli Lilly Lina Linda Linus Lioba Lisa Lisbeth Liselotte Lore Lorenz
Lothar Lotte Louis Louisa Luca Lucia Ludger Ludwig Luis Luisa Luise Lukas Lutz Lydia Madeleine Magda Magdalena Maike Maik Maja Malte Mandy Manfred Manuel Manuela
Marc Marcel Marco Mareike Marek Maren Margarete Margarethe Margit Margot Margret Margrit Maria Marianne Marie Marion Mario Marius Markus Marlene Marlies Marlis Marta
Martha Martin Martina Marvin Mathias Mathilde Mathis Matthias Mats Max Maximilian Mechthild Meike Meinhard Melanie Melina Merle Mia Michael Michaela Michel Mike
Milena Mirjam Miriam Mirko Mona Monika Monique Moritz Nadine Nadja Natalie Natascha Nele Nico Nicola Nicole Niels Niklas Nikolaus Nikolai Nils Nina Nora Norbert
Norman Odo Olaf Oliver Olga Oskar Oswald Otmar Ottfried Ottmar Otto Pascal Patricia Patrick Paul Paula Pauline Peer Peggy Petra Peter Philip Philipp Pia Rainer Ralf
Ralph Ramona Raphael Rebecca Rebekka Regina Regine Reiner Reinhard Reinhold Reinold Renate Rene Ricarda Richard Rita Robert Roger Roland Rolf Roman Romy Ronald
Ronja Ronny Rosa Rosemarie Rosi Roswitha Rüdiger Rudi Rudolf Rupert Ruprecht Ruth Sabine Sabrina Samuel Sandra Sara Sarah Saskia Sascha Sebastian Selina Severin
Siegbert Siegfried Sieglinde Siegmund Sigmar Sigrid Sigrun Silja Silke Silvana Silvia Silvio Simon Simone Sina Solveig Sonja Sophia Sophie Stefan Stefanie Steffen
Steffi Stella Stephan Stephanie Susann Susanne Susi Svantje Sven Svenja Swantje Sylvia Tamara Tanja Tatjana Thea Theo Theodor Theresa Therese Thilo Thomas Thorben
Thorsten Till Tilman Tim Timo Timon Tina Tobias Tom Toni Torben Torsten Traudl Traute Trude Udo Ulf Uli Ulla Ulrich Ulrike Ursel Ursula Urs Uschi Ute Uta Uwe Valentin
Valentina Valerie Vanessa Vera Verena Veronika Victor Victoria Viktor Viktoria Vincent Viola Volker Volkmar Waldemar Walburga Walter Waltraud Waltraut Walther Wanda
Wendelin Wenzel Werner Wibke Wiebke Wilfried Wilhelm Wilhelmine Willi Willy Wilma Winfried Wolf Wolfgang Wolfram Xaver Yannick Yvonne Zita
`;
